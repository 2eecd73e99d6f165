// An assignment to a value is an assignment still: it gives `()`.
fn main() {
    println!("{}", 0.0 = 1.5); //~ E0070 E0277
    "text".missing() += 1; //~ E0599 E0067
}
