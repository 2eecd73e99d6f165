// No implicit conversion between integer types.
fn main() {
    let a: u8 = 1;
    let b: u32 = a; //~ E0308
    println!("{b}");
}
