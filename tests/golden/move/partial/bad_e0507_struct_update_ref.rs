// Struct update from what a reference points to.
struct C {
    a: String,
    n: u32,
}

fn f(c: &C) -> C {
    C { n: 2, ..*c } //~ E0507
}

fn main() {
    println!("{}", f(&C { a: String::new(), n: 1 }).a);
}
