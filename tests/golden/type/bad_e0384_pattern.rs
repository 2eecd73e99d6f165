// A binding of a pattern.
fn main() {
    let (a, b) = (1, 2);
    a = b; //~ E0384
    println!("{a}");
}
