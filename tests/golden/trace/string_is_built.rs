// Building a text: push, push_str, format! and to_string, with the blocks they take.
fn main() {
    let mut text = String::new();
    text.push('a');
    text.push_str(" longer tail");
    let line = format!("{text} and {}", 7);
    let number = 12.to_string();
    println!("{line} {number} {:.2}", 0.5);
}

//--- expected narration
//--- expected stdout
