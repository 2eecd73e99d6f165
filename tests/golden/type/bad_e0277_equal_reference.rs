// Nor tested for equality.
fn main() {
    let n = 5;
    let r = &n;
    println!("{}", r == 5); //~ E0277
}
