// An attribute stands before a statement, an element or an argument, and before no other expression.

fn sum(a: i32, b: i32) -> i32 {
    a + b
}

fn main() {
    let v = [#[cfg(unix)] 1, #[cfg(windows)] 2, 3];
    let w = vec![#[cfg(unix)] 1, 2];
    println!("{} {}", v.len() + w.len(), sum(#[allow(unused)] 1, #[cfg(windows)] 5, 2));
    let n = #[cfg(unix)] { 5 }; //~ E0658
    let none = #[cfg(windows)] 5; //~ E0658 syntax
    let x = 1 + #[allow(unused)] 2; //~ E0658
    let wrong: bool = #[allow(unused)] 5; //~ E0308 E0658
    if #[allow(unused)] true {} //~ E0658
    let f = || #[allow(unused)] n + x; //~ E0658
    let q = match x { 1 => #[allow(unused)] 3, _ => 4 }; //~ E0658
    let mut count = 0;
    #[allow(unused)] count += 1; //~ E0658
    #[allow(unused)] f();
}
