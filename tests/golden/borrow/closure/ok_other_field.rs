// A closure that changes one field leaves the other fields free.
struct S {
    a: Vec<i32>,
    b: String,
}

fn main() {
    let mut s = S { a: vec![], b: String::new() };
    let mut push = |n| s.a.push(n);
    let text = &mut s.b;
    push(1);
    text.push('x');
    push(2);
    println!("{} {}", s.a.len(), s.b);
}
