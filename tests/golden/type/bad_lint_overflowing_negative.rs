// -128 fits an i8, -129 does not.
fn main() {
    let a: i8 = -128;
    let b: i8 = -129; //~ overflowing_literals
    println!("{a} {b}");
}
