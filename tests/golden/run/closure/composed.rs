// Closures from closures: the result owns both.
fn then<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |a| g(f(a))
}

fn main() {
    let shout = then(|s: &str| s.to_uppercase(), |s: String| s + "!");
    println!("{}", shout("hi"));
    let count = then(shout, |s: String| s.len());
    println!("{}", count("hello"));
}

//--- expected stdout
// HI!
// 6
