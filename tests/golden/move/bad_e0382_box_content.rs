// Moving out of a box leaves the box without content.
fn main() {
    let b = Box::new(String::from("x"));
    let s = *b;
    println!("{s} {}", b.len()); //~ E0382
}
