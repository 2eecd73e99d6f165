// A float literal against an integer.
fn main() {
    let n = 3;
    match n {
        1.0 => {} //~ E0308
        _ => {}
    }
}
