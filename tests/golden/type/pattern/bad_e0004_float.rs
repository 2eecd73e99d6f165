// A float needs a wildcard.
fn main() {
    let x = 1.5;
    match x { //~ E0004
        0.0..=1.0 => {}
        1.0.. => {}
    }
}
