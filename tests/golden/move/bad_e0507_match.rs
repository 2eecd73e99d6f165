// A pattern that would move out of a reference.
fn main() {
    let o = Some(String::from("x"));
    let r = &o;
    match *r { //~ E0507
        Some(s) => println!("{s}"),
        None => println!("none"),
    }
}
