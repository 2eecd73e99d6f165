// The result lives no longer than the shorter of the two.
fn longest<'a>(x: &'a str, y: &'a str) -> &'a str {
    if x.len() > y.len() { x } else { y }
}

fn main() {
    let a = String::from("long string is long");
    let result;
    {
        let b = String::from("xyz");
        result = longest(a.as_str(), b.as_str()); //~ E0597
    }
    println!("{result}");
}
