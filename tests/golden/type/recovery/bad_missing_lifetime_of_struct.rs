// Nothing is told of values whose struct or enum lacks a lifetime, and the functions that have such values are not
// looked at any further.
struct Word<'a> {
    text: &'a str,
    page: u32,
}
struct Book {
    words: Vec<Word>, //~ E0106
    title: Option<Word<'_>>, //~ E0106
    pages: u32,
}

fn pick(a: &str, b: &str) -> Word { //~ E0106
    5
}
fn perhaps(a: &str, b: &str) -> Option<Word<'_>> { //~ E0106
    6
}
fn unknown<'a>(a: &'a str) -> Word<'b> { //~ E0261
    7
}

fn uses(book: Book, text: String) {
    let moved = text;
    println!("{text}");
    let n: i32 = pick("a", "b");
    let o = perhaps("a", "b").unwrap();
    o.nothing();
    let first: i32 = unknown("a").text;
}

fn moves(book: Book) {
    let words = book.words;
    let again = book.words;
}

fn pages(book: &Book, text: String) -> u32 {
    let n: u8 = book.pages; //~ E0308
    3
}

fn looks_elsewhere(book: &Book, text: String) -> u32 {
    let moved = text;
    println!("{text}"); //~ E0382
    book.pages
}

fn main() {}
