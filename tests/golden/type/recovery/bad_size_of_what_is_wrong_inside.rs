// How large a type is nobody can say while one of its fields is wrong.
use std::mem::{align_of, size_of};

struct Sheet {
    cells: Unknown, //~ E0425
}

struct Book {
    first: Option<Sheet>,
    rows: [u8; nowhere::rows()], //~ E0433
}

const SHEET: usize = size_of::<Sheet>();
const EMPTY: [Option<Book>; 0] = [];

struct Shelf {
    books: [u8; align_of::<(u8, Book)>()],
}

fn main() {
    println!("{} {}", SHEET, EMPTY.len());
}
