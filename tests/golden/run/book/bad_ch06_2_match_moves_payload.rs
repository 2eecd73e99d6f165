// The pattern moves the String out of the Option.
fn main() {
    let message = Some(String::from("hello"));
    match message {
        Some(text) => println!("{text}"),
        None => println!("nothing"),
    }
    println!("{message:?}"); //~ E0382
}
