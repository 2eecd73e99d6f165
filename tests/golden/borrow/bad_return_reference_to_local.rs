// A reference to a local variable is returned.
fn dangle<'a>() -> &'a String {
    let s = String::from("hello");
    &s //~ E0515
}
fn main() {
    println!("{}", dangle());
}
