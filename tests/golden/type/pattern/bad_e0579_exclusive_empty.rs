// An exclusive range from a value to itself.
fn main() {
    match 5u8 {
        5..5 => {} //~ E0579
        _ => {}
    }
}
