// A character literal with nothing in it.
fn main() {
    let c = ''; //~ syntax
}
