// An unknown escape.
fn main() {
    println!("a\qb"); //~ syntax
}
