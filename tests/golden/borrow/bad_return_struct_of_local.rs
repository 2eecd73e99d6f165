// A struct that borrows from a local is returned.
struct S<'a>(&'a str);
fn f<'a>() -> S<'a> {
    let s = String::new();
    S(&s) //~ E0515
}
fn main() {
    f();
}
