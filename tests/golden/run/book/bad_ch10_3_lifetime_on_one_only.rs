// The other parameter has another lifetime than the result.
fn longest<'a>(x: &'a str, y: &str) -> &'a str {
    if x.len() > y.len() { x } else { y } //~ E0621
}

fn main() {
    println!("{}", longest("ab", "c"));
}
