// Option's Some has one field.
fn main() {
    if let Some(a, b) = Some(1) { //~ E0023
        println!("{a} {b}");
    }
}
