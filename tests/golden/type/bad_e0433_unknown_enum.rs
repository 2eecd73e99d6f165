// A path through an enum that is not there.
fn main() {
    let c = Colour::Red; //~ E0433
}
