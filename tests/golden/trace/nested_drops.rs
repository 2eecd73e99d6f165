// Drops stand under their owner: a struct's own `drop`, then its fields, then the buffer around it.
struct Page {
    text: String,
}

struct Book {
    title: String,
    pages: Vec<Page>,
}

impl Drop for Page {
    fn drop(&mut self) {
        println!("page {}", self.text);
    }
}

fn main() {
    let book = Book {
        title: String::from("Heaps"),
        pages: vec![Page { text: String::from("one") }, Page { text: String::from("two") }],
    };
    println!("{} {}", book.title, book.pages.len());
}

//--- expected narration
//--- expected stdout
