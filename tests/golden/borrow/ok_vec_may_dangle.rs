// A vector of references may be dropped after what they point to.
fn main() {
    let mut v = Vec::new();
    let x = 5;
    v.push(&x);
    println!("{}", v.len());
}
