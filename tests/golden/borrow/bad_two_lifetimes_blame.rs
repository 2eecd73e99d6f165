// A value that two lifetimes ask for is told by the one that is longer or declared last.
fn two<'a>(a: &'a String, b: &'a String) -> &'a String {
    if a.len() > 1 { a } else { b }
}

fn f<'a, 'b>(mut a: &'a String, b: &'b String) -> &'b String {
    let v = String::new();
    a = &v;
    two(a, b) //~ E0515 lifetime
}

fn main() {
    f(&String::new(), &String::new());
}
