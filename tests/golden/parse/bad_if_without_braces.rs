// The branches of an if are blocks.
fn main() {
    let n = 5;
    if n > 1
        println!("x"); //~ syntax
}
