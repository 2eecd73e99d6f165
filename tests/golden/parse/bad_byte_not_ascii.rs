// A byte literal beyond ASCII.
fn main() {
    let c = b'é'; //~ syntax
}
