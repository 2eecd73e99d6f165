// A number cannot be called.
fn main() {
    let five = 5;
    println!("{}", five(1)); //~ E0618
}
