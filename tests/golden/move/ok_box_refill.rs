// A box that was moved out of may be filled again.
fn main() {
    let mut b = Box::new(String::from("a"));
    let s = *b;
    *b = String::from("b");
    println!("{s} {b}");
}
