// What `derive` made is nobody's own line: what it does is told where it was called. The reference
// through which a guard looks at its variable is not told either.

#[derive(Clone, PartialEq)]
struct Tag {
    text: String,
}

fn main() {
    let tag = Tag { text: String::from("a") };
    let copy = tag.clone();
    let found = Some(7);
    match found {
        Some(n) if n > 5 => println!("{n} {}", tag == copy),
        _ => println!("none"),
    }
}

//--- expected narration
//      |     call    main(): a frame of 496 bytes at 0x10000010
//   10 | let tag = Tag { text: String::from("a") };
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     set     `tag` = Tag { text: "a" in #1 }: 24 bytes at 0x10000020
//   11 | let copy = tag.clone();
//      |     alloc   block #2: 1 byte of heap at 0x40000020
//      |     set     `copy` = Tag { text: "a" in #2 }: 24 bytes at 0x10000038
//   12 | let found = Some(7);
//      |     set     `found` = Some(7): 8 bytes at 0x10000050
//   14 | Some(n) if n > 5 => println!("{n} {}", tag == copy),
//      |     copy    the value in `found`'s `Some` -> `n`: 4 bytes; both can be used
//   17 | }
//      |     drop    `copy`, Tag
//      |       drop    its field `text`, String
//      |         free    block #2: 1 byte at 0x40000020 goes back to the heap
//      |     drop    `tag`, Tag
//      |       drop    its field `text`, String
//      |         free    block #1: 1 byte at 0x40000010 goes back to the heap
//      |     return  from main: its frame of 496 bytes is gone
//
// Heap     2 blocks allocated (2 bytes), 2 freed (2 bytes), none leaked
//          at most 2 bytes in use at a time; the heap has 1 page
// Stack    at most 512 bytes of your functions' frames, 2960 with the library's
//--- expected stdout
// 7 true
