// The content of a box moves out once.
fn main() {
    let b = Box::new(String::from("a"));
    let s = *b;
    let t = *b; //~ E0382
    println!("{s} {t}");
}
