// A let without its semicolon.
fn main() {
    let a = 1 //~ syntax
    let b = 2;
}
