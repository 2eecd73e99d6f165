// The body of a `for` moves a variable from outside.
fn main() {
    let s = String::from("a");
    let mut all = Vec::new();
    for _ in 0..3 {
        all.push(s); //~ E0382
    }
    println!("{all:?}");
}
