// A string cannot be indexed by a number.
fn main() {
    let s = String::from("abc");
    println!("{}", s[0]); //~ E0277
}
