// A slice keeps the string borrowed, so it cannot be emptied.
fn first_word(text: &str) -> &str {
    for (i, byte) in text.bytes().enumerate() {
        if byte == b' ' {
            return &text[..i];
        }
    }
    text
}

fn main() {
    let mut text = String::from("good day");
    let word = first_word(&text);
    text.clear(); //~ E0502
    println!("{word}");
}
