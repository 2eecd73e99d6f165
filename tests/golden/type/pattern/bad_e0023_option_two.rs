// `Some` has one field.
fn main() {
    if let Some(a, b) = Some((1, 2)) { //~ E0023
        println!("{a} {b}");
    }
}
