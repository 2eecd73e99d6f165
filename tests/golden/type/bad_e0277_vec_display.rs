// A vector is shown with {:?} only.
fn main() {
    let v = vec![1];
    println!("{v}"); //~ E0277
}
