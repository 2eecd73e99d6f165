// A macro that does not exist.
fn main() {
    prinln!("x"); //~ syntax
}
