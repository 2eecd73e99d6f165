// The reference goes through two variables.
fn f<'a>() -> &'a str {
    let s = String::new();
    let r = s.as_str();
    let t = r;
    return t; //~ E0515
}
fn main() {
    f();
}
