// A type has no such associated function.
fn main() {
    let s = String::make("x"); //~ E0599
}
