// Moved into a tuple and an array.
fn main() {
    let s = String::from("x");
    let t = (s, 1);
    let a = [s]; //~ E0382
    println!("{} {}", t.0, a[0]);
}
