// Struct update moves what it takes; the base cannot be used whole.
struct C {
    a: String,
    b: String,
    n: u32,
}

fn main() {
    let base = C { a: String::new(), b: String::new(), n: 1 };
    let c = C { a: String::from("x"), ..base };
    println!("{} {} {}", c.a, c.b, base.a);
    println!("{}", base.n);
    println!("{}", base.b); //~ E0382
}
