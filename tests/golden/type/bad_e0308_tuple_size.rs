// Tuples of different sizes.
fn main() {
    let (a, b) = (1, 2, 3); //~ E0308
    println!("{a} {b}");
}
