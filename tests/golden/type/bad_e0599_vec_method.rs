// Nor has Vec.
fn main() {
    let v = vec![1];
    println!("{}", v.size()); //~ E0599
}
