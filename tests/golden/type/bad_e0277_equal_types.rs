// No == between an integer and a string.
fn main() {
    let n = 5;
    println!("{}", n == "5"); //~ E0277
}
