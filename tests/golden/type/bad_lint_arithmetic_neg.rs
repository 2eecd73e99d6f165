// Negating the smallest value.
fn main() {
    let n = -i32::MIN; //~ arithmetic_overflow
    println!("{n}");
}
