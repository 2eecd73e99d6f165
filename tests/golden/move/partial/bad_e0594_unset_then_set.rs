// Fields of a variable that has no value, and of one that is not `mut`.
struct P {
    a: u32,
}

fn main() {
    let p: P;
    let q = P { a: 1 };
    q.a = 2; //~ E0594
    p = P { a: 3 };
    p.a = 4; //~ E0594
    println!("{} {}", p.a, q.a);
}
