// Where the mistake is in a field of a literal, that field is left out.
struct Note {
    page: u32,
    text: String,
}

fn main() {
    let first = Note { page: 3, text: Option<i32>::new() }; //~ syntax
    let second = Note { page: 4, text: String::new() };
    println!("{} {}", first.page, second.text);
    let third: i32 = second.page; //~ E0308
}
