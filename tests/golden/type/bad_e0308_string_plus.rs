// The right side of + on strings is a &str.
fn main() {
    let a = String::from("a");
    let b = String::from("b");
    println!("{}", a + b); //~ E0308
}
