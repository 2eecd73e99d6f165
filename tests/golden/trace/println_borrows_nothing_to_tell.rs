// What println! borrows is not told; what its arguments call is.
fn main() {
    let word = String::from("abc");
    println!("{word} {word:?} {}", word.len());
    let n = 5;
    println!("{n} {:>4}|{:<6.2}|", n, 1.5);
}

//--- expected narration
//      |     call    main(): a frame of 1104 bytes at 0x10000010
//    3 | let word = String::from("abc");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     set     `word` = "abc" in #1: 24 bytes at 0x10000020
//    4 | println!("{word} {word:?} {}", word.len());
//    5 | let n = 5;
//      |     set     `n` = 5: 4 bytes at 0x10000038
//    6 | println!("{n} {:>4}|{:<6.2}|", n, 1.5);
//    7 | }
//      |     drop    `word`, String
//      |       free    block #1: 3 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 1104 bytes is gone
//
// Heap     1 block allocated (3 bytes), 1 freed (3 bytes), none leaked
//          at most 3 bytes in use at a time; the heap has 1 page
// Stack    at most 1120 bytes of your functions' frames, 7952 with the library's
//--- expected stdout
// abc "abc" 3
// 5    5|1.50  |
