// `warnings` are those that are on: names beyond ASCII are not told of.
#![deny(warnings)]
fn main() {
    let größe = 3;
    println!("{größe}");
}
