// A reference through option and map.
fn f<'a>(v: &'a Vec<String>) -> Option<&'a str> {
    let w = v.clone();
    w.first().map(String::as_str) //~ E0515
}
fn main() {
    f(&vec![]);
}
