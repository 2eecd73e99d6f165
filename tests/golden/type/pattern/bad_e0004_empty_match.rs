// A match with no arms on a type that has values.
fn main() {
    let b = true;
    match b {} //~ E0004
}
