// `..` does not excuse a tuple pattern that is too long.
fn main() {
    let (a, b, .., c) = (1, 2); //~ E0308
    println!("{a} {b} {c}");
}
