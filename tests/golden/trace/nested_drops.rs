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
//      |     call    main(): a frame of 496 bytes at 0x10000010
//   19 | title: String::from("Heaps"),
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//   20 | pages: vec![Page { text: String::from("one") }, Page { text: String::from("two") }],
//      |     alloc   block #2: 48 bytes of heap at 0x40000020
//      |     alloc   block #3: 3 bytes of heap at 0x40000060
//      |     alloc   block #4: 3 bytes of heap at 0x40000070
//   18 | let book = Book {
//      |     set     `book` = Book { title: "Heaps" in #1, .. }: 48 bytes at 0x10000020
//   22 | println!("{} {}", book.title, book.pages.len());
//   23 | }
//      |     drop    `book`, Book
//      |       drop    its field `title`, String
//      |         free    block #1: 5 bytes at 0x40000010 go back to the heap
//      |       drop    its field `pages`, Vec<Page>
//      |         drop    element 0, Page
//      |           call    Page::drop(self = &mut Page { text: "one" in #3 }): a frame of 192 bytes at
//      |                   0x10000330
//             13 | println!("page {}", self.text);
//                |     return  from Page::drop: its frame of 192 bytes is gone
//   23 | }
//      |           drop    its field `text`, String
//      |             free    block #3: 3 bytes at 0x40000060 go back to the heap
//      |         drop    element 1, Page
//      |           call    Page::drop(self = &mut Page { text: "two" in #4 }): a frame of 192 bytes at
//      |                   0x10000330
//             13 | println!("page {}", self.text);
//                |     return  from Page::drop: its frame of 192 bytes is gone
//   23 | }
//      |           drop    its field `text`, String
//      |             free    block #4: 3 bytes at 0x40000070 go back to the heap
//      |         free    block #2: 48 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 496 bytes is gone
//
// Heap     4 blocks allocated (59 bytes), 4 freed (59 bytes), none leaked
//          at most 59 bytes in use at a time; the heap has 1 page
// Stack    at most 1008 bytes of your functions' frames, 2960 with the library's
//--- expected stdout
// Heaps 2
// page one
// page two
