// String and &str.
//
// A String owns its text, in a buffer on the heap that grows as a Vec's does. A `&str` owns nothing: it
// is an address and a length, 16 bytes that point into somebody's text: into a String's buffer, or into
// the program's own data, where the text of "literals" lives.
//
// Look for: `literal` and `part` cause no allocation. `String::from` takes a block and copies the text
// into it. Which of the calls make the buffer grow? `len` counts bytes, and "ü" has two of them.

fn first_word(text: &str) -> &str {
    let bytes = text.as_bytes();
    for i in 0..bytes.len() {
        if bytes[i] == b' ' {
            return &text[..i];
        }
    }
    text
}

fn main() {
    let literal = "one two";
    println!("{} has {} bytes", first_word(literal), first_word(literal).len());

    let mut text = String::from("grün");
    println!("{text}: len {} capacity {}", text.len(), text.capacity());
    text.push(' ');
    text.push_str("und blau");
    println!("{text}: len {} capacity {}", text.len(), text.capacity());

    let part = first_word(&text);
    println!("{part}");

    let joined = format!("{} / {}", literal, text);
    println!("{joined}");
}
