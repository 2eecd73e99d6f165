// A literal in a `let` does not always match.
fn main() {
    let (1, x) = (1, 2); //~ E0005
    println!("{x}");
}
