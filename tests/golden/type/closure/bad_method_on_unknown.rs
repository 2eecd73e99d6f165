// The type of a parameter must be known before a method of it is called.
fn main() {
    let len = |s| s.len(); //~ E0282
    println!("{}", len("abc"));
}
