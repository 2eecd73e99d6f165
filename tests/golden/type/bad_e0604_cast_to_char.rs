// Only u8 casts to char.
fn main() {
    let n: u32 = 97;
    println!("{}", n as char); //~ E0604
}
