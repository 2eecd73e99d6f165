// A pair of booleans with one combination missing.
fn main() {
    match (true, false) { //~ E0004
        (true, _) => println!("a"),
        (false, true) => println!("b"),
    }
}
