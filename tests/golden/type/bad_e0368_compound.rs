// A compound assignment on a type that does not have it.
fn main() {
    let mut b = true;
    b += true; //~ E0368
    println!("{b}");
}
