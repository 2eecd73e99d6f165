// A number with an unknown suffix.
fn main() {
    let n = 5u33; //~ syntax
}
