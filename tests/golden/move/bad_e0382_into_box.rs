// Moved into a box.
fn main() {
    let s = String::from("x");
    let b = Box::new(s);
    println!("{b} {s}"); //~ E0382
}
