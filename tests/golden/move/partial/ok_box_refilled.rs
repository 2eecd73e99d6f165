// Assigning to `*b` makes the box whole again.
fn main() {
    let mut b = Box::new(String::from("a"));
    let s = *b;
    *b = String::from("c");
    println!("{s} {b}");
}
