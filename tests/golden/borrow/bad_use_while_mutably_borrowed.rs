// A number is read while a mutable reference to it is still used.
fn main() {
    let mut x = 5;
    let r = &mut x;
    let y = x + 1; //~ E0503
    *r += 1;
    println!("{y}");
}
