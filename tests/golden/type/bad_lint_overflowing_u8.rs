// A literal that does not fit its type.
fn main() {
    let n: u8 = 256; //~ overflowing_literals
    println!("{n}");
}
