// Two closures that use the same field conflict.
struct S {
    a: Vec<i32>,
    b: String,
}

fn main() {
    let mut s = S { a: vec![], b: String::new() };
    let mut push = |n| s.a.push(n);
    let len = || s.a.len() + s.b.len(); //~ E0502
    push(1);
    println!("{}", len());
}
