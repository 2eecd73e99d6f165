// A slice of a local string is returned.
fn longest<'a>(x: &'a str, y: &str) -> &'a str {
    let result = String::from("really long string");
    result.as_str() //~ E0515
}
fn main() {
    println!("{}", longest("a", "b"));
}
