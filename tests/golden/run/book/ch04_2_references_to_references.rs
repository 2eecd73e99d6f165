// Explicit and automatic dereferencing, through boxes and references.
fn main() {
    let x: Box<i32> = Box::new(-1);
    let r: &Box<i32> = &x;
    println!("{} {} {}", i32::abs(*x), r.abs(), **r);
    let s = String::from("Hello");
    println!("{} {}", str::len(&s), s.len());
    let mut b = Box::new(1);
    *b += 1;
    let inner = &*b;
    println!("{inner}");
}

//--- expected stdout
// 1 1 -1
// 5 5
// 2
