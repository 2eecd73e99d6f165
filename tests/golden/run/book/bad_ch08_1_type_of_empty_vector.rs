// An empty vector into which nothing is put has no element type.
fn main() {
    let v = Vec::new(); //~ E0282
    println!("{}", v.len());
}
