// Moved twice.
fn main() {
    let v = vec![1, 2];
    let a = v;
    let b = v; //~ E0382
    println!("{} {}", a.len(), b.len());
}
