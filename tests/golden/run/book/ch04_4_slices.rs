// A slice is a pointer and a length, of strings and of arrays.
use std::mem::size_of;

fn first_word(text: &str) -> &str {
    match text.find(' ') {
        Some(end) => &text[..end],
        None => text,
    }
}

fn main() {
    let text = String::from("hello world");
    println!("{} {} {}", first_word(&text), first_word("one"), &text[6..=10]);
    println!("{} {} {}", size_of::<&String>(), size_of::<&str>(), size_of::<String>());
    let numbers = [1, 2, 3, 4, 5];
    println!("{} {:?}", numbers[1..3] == [2, 3], numbers.first());
}

//--- expected stdout
// hello one world
// 8 16 24
// true Some(1)
