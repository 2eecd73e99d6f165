// Comparisons do not chain.
fn main() {
    let n = 5;
    println!("{}", 1 < n < 9); //~ syntax
}
