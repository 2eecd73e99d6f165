// There is nothing in front of the first element.
fn main() {
    let v = vec![1, 2, 3];
    println!("{}", v[-1]); //~ syntax
}
