// No addition between an integer and a float.
fn main() {
    let a = 1;
    println!("{}", a + 1.5); //~ E0277
}
