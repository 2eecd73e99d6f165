// The same name by reference and by value.
fn main() {
    match (1, 2) {
        (ref x, 3) | (3, x) => println!("{x}"), //~ E0308 E0409
        _ => {}
    }
}
