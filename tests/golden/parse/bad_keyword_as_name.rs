// A keyword is no name.
fn main() {
    let match = 5; //~ syntax
}
