// The argument of a tuple struct's constructor.
fn main() {
    struct W<'a>(&'a String);
    let w = W(&String::from("a"));
    println!("{}", w.0);
}
