// A string cannot be appended to itself by reference.
fn main() {
    let mut s = String::from("a");
    s.push_str(&s); //~ E0502
    println!("{s}");
}
