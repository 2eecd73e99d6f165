// No unary minus for unsigned integers.
fn main() {
    let n: u32 = 5;
    println!("{}", -n); //~ E0600
}
