// A lifetime in the signature does not keep a local alive.
fn longest<'a>(x: &str, y: &str) -> &'a str {
    let result = String::from("really long string") + x + y;
    result.as_str() //~ E0515
}

fn main() {
    println!("{}", longest("ab", "c"));
}
