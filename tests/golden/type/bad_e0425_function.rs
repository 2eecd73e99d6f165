// An unknown function.
fn main() {
    let n = square(5); //~ E0425
}
