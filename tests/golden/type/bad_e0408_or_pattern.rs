// Both sides of an or-pattern bind the same names.
fn main() {
    match (1, 2) {
        (x, 1) | (1, y) => println!("one of them is 1"), //~ E0408
        _ => println!("other"),
    }
}
