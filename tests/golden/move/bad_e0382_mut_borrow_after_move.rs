// Borrowed mutably after the move.
fn main() {
    let mut v = vec![1];
    let w = v;
    v.push(2); //~ E0382
    println!("{}", w.len());
}
