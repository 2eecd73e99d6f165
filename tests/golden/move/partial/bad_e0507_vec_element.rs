// An element of a `Vec` cannot be moved by indexing.
fn main() {
    let v = vec![String::from("a")];
    let s = v[0]; //~ E0507
    println!("{s} {}", v.len());
}
