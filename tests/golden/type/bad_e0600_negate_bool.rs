// Nor for bools.
fn main() {
    println!("{}", -true); //~ E0600
}
