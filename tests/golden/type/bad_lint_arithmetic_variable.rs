// The value of a variable is known here, too.
fn main() {
    let a = i32::MAX;
    let b = a + 1; //~ arithmetic_overflow
    println!("{b}");
}
