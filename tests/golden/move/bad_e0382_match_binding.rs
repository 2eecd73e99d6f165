// A binding of a pattern moves out of the matched variable.
fn main() {
    let slot = Some(String::from("x"));
    match slot {
        Some(text) => println!("{text}"),
        None => println!("none"),
    }
    println!("{}", slot.is_some()); //~ E0382
}
