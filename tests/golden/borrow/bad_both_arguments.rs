// A result that may borrow from the second argument.
fn f<'a>(a: &'a String, b: &'a String) -> &'a String {
    a
}
fn main() {
    let x = String::from("a");
    let r = f(&x, &String::from("b")); //~ E0716
    println!("{r}");
}
