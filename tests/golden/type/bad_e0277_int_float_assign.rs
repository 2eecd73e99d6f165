// += needs the same type on both sides.
fn main() {
    let mut x = 1.5;
    x += 1; //~ E0277
    println!("{x}");
}
