// Owners of owners.
//
// A struct owns its fields, a Vec its elements, a Box its content. If these own blocks in turn, there
// is a tree of owners, and its root is a variable in a frame. When the root ends, the whole tree goes:
// nothing is forgotten, nothing is freed twice.
//
// Look for: how many blocks the library takes (count: the vector's buffer, two titles, two boxed
// notes, one text in a note), and that all of them are freed at the end of `main`, although no line of
// the program says "free". The outer Box of `nested` holds nothing but the address of the inner one.

struct Note {
    page: u32,
    text: String,
}

struct Book {
    title: String,
    note: Box<Note>,
}

fn main() {
    let nested = Box::new(Box::new(7));
    println!("{nested}");

    let mut library = Vec::with_capacity(2);
    library.push(Book {
        title: String::from("Stacks"),
        note: Box::new(Note { page: 12, text: String::from("read again") }),
    });
    library.push(Book {
        title: String::from("Heaps"),
        note: Box::new(Note { page: 3, text: String::new() }),
    });

    for book in &library {
        println!("{} p. {}: {:?}", book.title, book.note.page, book.note.text);
    }
}
