// A function whose body is not closed.
fn main() {
    let a = 1;
    if a == 1 {
        println!("x");
} //~ syntax
