// A String moves into a function and back out of it: three frames, one block.
fn shout(mut text: String) -> String {
    text.push('!');
    text
}

fn measure(text: String) -> usize {
    text.len()
}

fn main() {
    let word = String::from("hello");
    let loud = shout(word);
    let n = measure(loud);
    println!("{n}");
}

//--- expected narration
//      |     call    main(): a frame of 288 bytes at 0x10000010
//   12 | let word = String::from("hello");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//      |     set     `word` = "hello" in #1: 24 bytes at 0x10000020
//   13 | let loud = shout(word);
//      |     move    `word` -> `text` of shout: 24 bytes copied; block #1 stays where it is; `word` is
//      |             no longer valid
//      |     call    shout(text = "hello" in #1): a frame of 96 bytes at 0x10000130
//        3 | text.push('!');
//          |     borrow  `text`, to change it
//          |     grow    `text` is full: room for 10 bytes instead of 5
//          |       realloc block #1 at 0x40000010 stays where it is and has 10 bytes now instead of 5
//          |     set     `text` = "hello!" in #1: 24 bytes at 0x10000158
//        4 | text
//          |     move    `text` -> the result: 24 bytes copied; block #1 stays where it is; `text` is
//          |             no longer valid
//        5 | }
//          |     skip    `text`: nothing to drop, its value was moved to the result in line 4
//          |     return  "hello!" in #1 from shout: its frame of 96 bytes is gone
//   13 | let loud = shout(word);
//      |     set     `loud` = "hello!" in #1: 24 bytes at 0x10000038
//   14 | let n = measure(loud);
//      |     move    `loud` -> `text` of measure: 24 bytes copied; block #1 stays where it is; `loud`
//      |             is no longer valid
//      |     call    measure(text = "hello!" in #1): a frame of 64 bytes at 0x10000130
//        9 | }
//          |     drop    `text`, String
//          |       free    block #1: 10 bytes at 0x40000010 go back to the heap
//          |     return  6 from measure: its frame of 64 bytes is gone
//   14 | let n = measure(loud);
//      |     set     `n` = 6: 8 bytes at 0x10000050
//   15 | println!("{n}");
//   16 | }
//      |     skip    `loud`: nothing to drop, its value was moved to `text` of measure in line 14
//      |     skip    `word`: nothing to drop, its value was moved to `text` of shout in line 13
//      |     return  from main: its frame of 288 bytes is gone
//
// Heap     1 block allocated (10 bytes), 1 freed (10 bytes), none leaked
//          at most 10 bytes in use at a time; the heap has 1 page
// Stack    at most 400 bytes of your functions' frames, 2752 with the library's
//--- expected stdout
// 6
