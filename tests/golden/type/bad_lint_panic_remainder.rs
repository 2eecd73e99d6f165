// The divisor is a variable whose value is known.
fn main() {
    let zero = 0;
    let n = 5 % zero; //~ unconditional_panic
    println!("{n}");
}
