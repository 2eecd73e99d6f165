// A digit that the radix does not have.
fn main() {
    let n = 0b102; //~ syntax
}
