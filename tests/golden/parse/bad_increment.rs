// There is no ++.
fn main() {
    let mut n = 5;
    n++; //~ syntax
}
