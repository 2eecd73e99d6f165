// The second round would move what the first one moved.
fn main() {
    let label = String::from("x");
    let mut all = Vec::new();
    for _ in 0..2 {
        all.push(label); //~ E0382
    }
    println!("{}", all.len());
}
