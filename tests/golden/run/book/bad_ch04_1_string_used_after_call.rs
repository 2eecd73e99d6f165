// A function that takes a String by value owns it from then on.
fn consume(text: String) {
    println!("{text}");
}

fn main() {
    let text = String::from("evening");
    consume(text);
    println!("{}", text.len()); //~ E0382
}
