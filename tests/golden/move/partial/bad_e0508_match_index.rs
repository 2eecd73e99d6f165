// A match on an element of an array, binding by value.
fn main() {
    let a = [Some(String::from("a")), None];
    match a[0] { //~ E0508
        Some(s) => println!("{s}"),
        None => {}
    }
}
