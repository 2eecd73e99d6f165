// A match on an element that binds by value.
fn main() {
    let v = vec![Some(String::from("a"))];
    match v[0] { //~ E0507
        Some(s) => println!("{s}"),
        None => {}
    }
}
