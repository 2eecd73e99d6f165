// Moved into vec!.
fn main() {
    let s = String::from("x");
    let v = vec![s];
    println!("{} {}", v.len(), s); //~ E0382
}
