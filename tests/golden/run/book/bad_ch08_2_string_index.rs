// A String has no index: a byte is not a letter.
fn main() {
    let s = String::from("hello");
    let h = s[0]; //~ E0277
    println!("{h}");
}
