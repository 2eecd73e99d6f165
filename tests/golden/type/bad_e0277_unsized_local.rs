// A local variable needs a size.
fn main() {
    let s: str = *"abc"; //~ E0277
}
