// An element of a vector.
fn main() {
    let v = vec![String::from("x")];
    let s = v[0]; //~ E0507
    println!("{s}");
}
