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
//      |     call    main(): a frame of 1024 bytes at 0x10000010
//    3 | let mut text = String::new();
//      |     set     `text` = "": 24 bytes at 0x10000020
//    4 | text.push('a');
//      |     borrow  `text`, to change it
//      |     grow    `text` gets room for 8 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 8 bytes of heap at 0x40000010
//      |     set     `text` = "a" in #1: 24 bytes at 0x10000020
//    5 | text.push_str(" longer tail");
//      |     borrow  `text`, to change it
//      |     grow    `text` has 1 byte in use and needs more: room for 16 bytes instead of 8
//      |       realloc block #1 at 0x40000010 stays where it is and has 16 bytes now instead of 8
//      |     set     `text` = "a longer tail" in #1: 24 bytes at 0x10000020
//    6 | let line = format!("{text} and {}", 7);
//      |     grow    a new String gets room for 13 bytes
//      |       alloc   block #2: 13 bytes of heap at 0x40000030
//      |     grow    a new String is full: room for 26 bytes instead of 13
//      |       realloc block #2 at 0x40000030 stays where it is and has 26 bytes now instead of 13
//      |     set     `line` = "a longer tail and 7" in #2: 24 bytes at 0x10000038
//    7 | let number = 12.to_string();
//      |     alloc   block #3: 10 bytes of heap at 0x40000060
//      |     set     `number` = "12" in #3: 24 bytes at 0x10000050
//    8 | println!("{line} {number} {:.2}", 0.5);
//    9 | }
//      |     drop    `number`, String
//      |       free    block #3: 10 bytes at 0x40000060 go back to the heap
//      |     drop    `line`, String
//      |       free    block #2: 26 bytes at 0x40000030 go back to the heap
//      |     drop    `text`, String
//      |       free    block #1: 16 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 1024 bytes is gone
//
// Heap     3 blocks allocated (52 bytes), 3 freed (52 bytes), none leaked
//          at most 52 bytes in use at a time; the heap has 1 page
// Stack    at most 1040 bytes of your functions' frames, 7616 with the library's
//--- expected stdout
// a longer tail and 7 12 0.50
