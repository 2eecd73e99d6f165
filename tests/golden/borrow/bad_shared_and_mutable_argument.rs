// The same in the other order.
fn f(a: &String, b: &mut String) {}
fn main() {
    let mut s = String::from("a");
    f(&s, &mut s); //~ E0502
}
