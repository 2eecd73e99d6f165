// A `String` is not matched by a `&str` literal.
fn main() {
    let s = String::from("a");
    match s {
        "a" => {} //~ E0308
        _ => {}
    }
}
