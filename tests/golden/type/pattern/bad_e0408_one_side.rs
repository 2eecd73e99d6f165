// A name in one alternative only.
fn main() {
    match (1, 2) {
        (x, 1) | (1, _) => println!("{x}"), //~ E0381 E0408
        _ => {}
    }
}
