// One call takes a value both ways.
fn f(a: &mut String, b: &String) {}
fn main() {
    let mut s = String::from("a");
    f(&mut s, &s); //~ E0502
}
