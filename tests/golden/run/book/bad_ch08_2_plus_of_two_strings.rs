// The right side of `+` is a reference.
fn main() {
    let a = String::from("Hello, ");
    let b = String::from("world");
    let c = a + b; //~ E0308
    println!("{c}");
}
