// A division that always panics.
fn main() {
    let n = 5 / 0; //~ unconditional_panic
    println!("{n}");
}
