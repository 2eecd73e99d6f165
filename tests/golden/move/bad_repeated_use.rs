// Only the first use after a move is an error; the next ones on the same path are not reported.
fn main() {
    let s = String::from("x");
    drop(s);
    println!("{}", s.len()); //~ E0382
    println!("{}", s.is_empty());
}
