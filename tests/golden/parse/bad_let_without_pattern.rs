// let needs a pattern.
fn main() {
    let = 5; //~ syntax
}
