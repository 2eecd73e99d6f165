// A vector with a reference to a local is returned.
fn f<'a>(x: &'a str) -> Vec<&'a str> {
    let s = x.to_string();
    let mut v = vec![x];
    v.push(&s);
    v //~ E0515
}
fn main() {
    f("");
}
