// A character literal that does not end.
fn main() {
    let c = 'ab'; //~ syntax
}
