// Nor does a float index anything.
fn main() {
    let a = [1, 2, 3];
    println!("{}", a[1.0]); //~ E0277
}
