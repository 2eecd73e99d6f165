// Alternatives at the top of a `let` need parentheses.
fn main() {
    let Some(x) | Some(x) = Some(1) else { return }; //~ syntax
    println!("{x}");
}
