// What a function borrows with `&` it cannot change.
fn extend(text: &String) {
    text.push_str("..."); //~ E0596
}

fn main() {
    let text = String::from("wait");
    extend(&text);
}
