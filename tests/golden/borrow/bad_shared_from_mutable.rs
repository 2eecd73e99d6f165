// A shared result of a mutable borrow keeps it mutable.
fn f(a: &mut String) -> &String {
    a
}
fn main() {
    let mut s = String::from("a");
    let t = f(&mut s);
    println!("{s}{t}"); //~ E0502
}
