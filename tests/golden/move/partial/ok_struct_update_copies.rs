// Struct update that takes only `Copy` fields leaves the base whole.
struct C {
    a: String,
    n: u32,
}

fn main() {
    let base = C { a: String::from("b"), n: 1 };
    let c = C { a: String::from("x"), ..base };
    println!("{} {}", c.a, c.n);
    let d = base;
    println!("{}", d.a);
}
