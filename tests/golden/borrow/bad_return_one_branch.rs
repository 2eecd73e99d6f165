// Only one branch returns a reference to a local.
fn f(c: bool) -> &'static str {
    let s = String::from("a");
    if c {
        "b"
    } else {
        &s //~ E0515
    }
}
fn main() {
    f(true);
}
