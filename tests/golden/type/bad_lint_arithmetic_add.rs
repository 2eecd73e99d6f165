// An addition that always overflows.
fn main() {
    let n: u8 = 255 + 1; //~ arithmetic_overflow
    println!("{n}");
}
