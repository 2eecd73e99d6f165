// A box whose content was moved out is no longer whole.
fn main() {
    let b = Box::new(String::from("a"));
    let s = *b;
    let c = b; //~ E0382
    println!("{s} {c}");
}
