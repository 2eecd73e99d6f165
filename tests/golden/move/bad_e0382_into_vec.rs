// Moved into a vector.
fn main() {
    let s = String::from("x");
    let mut v = Vec::new();
    v.push(s);
    v.push(s); //~ E0382
    println!("{}", v.len());
}
