// Lints that are errors are all told, whichever of them there are.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[5]); //~ unconditional_panic
    let x: u8 = 256; //~ overflowing_literals
    let y = 255u8 + 1; //~ arithmetic_overflow
    println!("{x} {y}");
}
