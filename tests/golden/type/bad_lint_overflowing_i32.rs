// The default integer type is i32.
fn main() {
    let n = 2147483648; //~ overflowing_literals
    println!("{n}");
}
