// `..` twice in a slice pattern.
fn main() {
    let [.., x, ..] = [1, 2, 3]; //~ syntax
    println!("{x}");
}
