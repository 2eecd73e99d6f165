// A borrowed parameter is returned as static.
fn f(x: &str) -> &'static str {
    x //~ lifetime
}
fn main() {
    println!("{}", f("a"));
}
