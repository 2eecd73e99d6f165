// push takes a char, push_str a string.
fn main() {
    let mut s = String::new();
    s.push("x"); //~ E0308
    println!("{s}");
}
