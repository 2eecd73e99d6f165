// A shift by the width of the type.
fn main() {
    let n = 1u32 << 32; //~ arithmetic_overflow
    println!("{n}");
}
