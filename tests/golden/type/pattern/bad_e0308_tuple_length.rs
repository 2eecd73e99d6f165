// A tuple pattern of another length.
fn main() {
    let (a, b, c) = (1, 2); //~ E0308
    println!("{a} {b} {c}");
}
