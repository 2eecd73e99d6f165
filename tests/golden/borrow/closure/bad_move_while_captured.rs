// A value that is borrowed cannot be moved into a closure.
fn main() {
    let text = String::from("t");
    let part = &text[..];
    let own = move || text.len(); //~ E0505
    println!("{part} {}", own());
}
