// A box in a variable without mut.
fn main() {
    let b = Box::new(5);
    *b = 6; //~ E0594
    println!("{b}");
}
