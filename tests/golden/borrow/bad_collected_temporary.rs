// Slices of a temporary string are collected.
fn main() {
    let v: Vec<&str> = String::from("a b").split(' ').collect(); //~ E0716
    println!("{v:?}");
}
