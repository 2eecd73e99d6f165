// A call through a function pointer names the function that the pointer leads to.
fn keep(text: String) -> String {
    text
}

fn main() {
    let table: [fn(String) -> String; 2] = [keep, |s| s + "!"];
    let a = String::from("a");
    let b = table[0](a);
    let wrap: fn(String) -> Option<String> = Some;
    wrap(table[1](b));
}

//--- expected stdout
//--- expected narration
//      |     call    main(): a frame of 288 bytes at 0x10000010
//    7 | let table: [fn(String) -> String; 2] = [keep, |s| s + "!"];
//      |     set     `table` = [keep, the closure in line 7]: 16 bytes at 0x10000020
//    8 | let a = String::from("a");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     set     `a` = "a" in #1: 24 bytes at 0x10000030
//    9 | let b = table[0](a);
//      |     move    `a` -> `text` of keep: 24 bytes copied; block #1 stays where it is; `a` is no
//      |             longer valid
//      |     call    keep(text = "a" in #1): a frame of 64 bytes at 0x10000130
//        3 | text
//          |     move    `text` -> the result: 24 bytes copied; block #1 stays where it is; `text` is
//          |             no longer valid
//        4 | }
//          |     skip    `text`: nothing to drop, its value was moved to the result in line 3
//          |     return  "a" in #1 from keep: its frame of 64 bytes is gone
//    9 | let b = table[0](a);
//      |     set     `b` = "a" in #1: 24 bytes at 0x10000048
//   10 | let wrap: fn(String) -> Option<String> = Some;
//      |     set     `wrap` = Some: 8 bytes at 0x10000060
//   11 | wrap(table[1](b));
//      |     move    `b` -> `s` of the closure in line 7: 24 bytes copied; block #1 stays where it is;
//      |             `b` is no longer valid
//      |     call    the closure in line 7(s = "a" in #1): a frame of 96 bytes at 0x10000170
//        7 | let table: [fn(String) -> String; 2] = [keep, |s| s + "!"];
//          |     move    `s` -> `s + "!"`: 24 bytes copied; block #1 stays where it is; `s` is no
//          |             longer valid
//          |     grow    a new String is full: room for 8 bytes instead of 1
//          |       realloc block #1 at 0x40000010 stays where it is and has 8 bytes now instead of 1
//          |     skip    `s`: nothing to drop, its value was moved into `s + "!"` in line 7
//          |     return  "a!" in #1 from the closure in line 7: its frame of 96 bytes is gone
//   11 | wrap(table[1](b));
//      |     drop    what `Some` returned, Option<String>
//      |       free    block #1: 8 bytes at 0x40000010 go back to the heap
//   12 | }
//      |     skip    `b`: nothing to drop, its value was moved to `s` of the closure in line 7, in
//      |             line 11
//      |     skip    `a`: nothing to drop, its value was moved to `text` of keep in line 9
//      |     return  from main: its frame of 288 bytes is gone
//
// Heap     1 block allocated (8 bytes), 1 freed (8 bytes), none leaked
//          at most 8 bytes in use at a time; the heap has 1 page
// Stack    at most 464 bytes of your functions' frames, 1664 with the library's
