// The types `&str` of an argument and a result of a closure have two lifetimes.
fn main() {
    let trim = |s: &str| -> &str { s.trim() }; //~ lifetime
    println!("{}", trim(" a "));
}
