// Many owners of one line's drops: nothing repeats, so each one's block is told.
fn main() {
    let a = String::from("a");
    let b = String::from("b");
    let c = String::from("c");
    let d = String::from("d");
    let e = String::from("e");
    let f = String::from("f");
    let g = String::from("g");
    let h = String::from("h");
    let i = String::from("i");
    let j = String::from("j");
    println!("{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}");
}

//--- expected narration
//      |     call    main(): a frame of 784 bytes at 0x10000010
//    3 | let a = String::from("a");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     set     `a` = "a" in #1: 24 bytes at 0x10000020
//    4 | let b = String::from("b");
//      |     alloc   block #2: 1 byte of heap at 0x40000020
//      |     set     `b` = "b" in #2: 24 bytes at 0x10000038
//    5 | let c = String::from("c");
//      |     alloc   block #3: 1 byte of heap at 0x40000030
//      |     set     `c` = "c" in #3: 24 bytes at 0x10000050
//    6 | let d = String::from("d");
//      |     alloc   block #4: 1 byte of heap at 0x40000040
//      |     set     `d` = "d" in #4: 24 bytes at 0x10000068
//    7 | let e = String::from("e");
//      |     alloc   block #5: 1 byte of heap at 0x40000050
//      |     set     `e` = "e" in #5: 24 bytes at 0x10000080
//    8 | let f = String::from("f");
//      |     alloc   block #6: 1 byte of heap at 0x40000060
//      |     set     `f` = "f" in #6: 24 bytes at 0x10000098
//    9 | let g = String::from("g");
//      |     alloc   block #7: 1 byte of heap at 0x40000070
//      |     set     `g` = "g" in #7: 24 bytes at 0x100000b0
//   10 | let h = String::from("h");
//      |     alloc   block #8: 1 byte of heap at 0x40000080
//      |     set     `h` = "h" in #8: 24 bytes at 0x100000c8
//   11 | let i = String::from("i");
//      |     alloc   block #9: 1 byte of heap at 0x40000090
//      |     set     `i` = "i" in #9: 24 bytes at 0x100000e0
//   12 | let j = String::from("j");
//      |     alloc   block #10: 1 byte of heap at 0x400000a0
//      |     set     `j` = "j" in #10: 24 bytes at 0x100000f8
//   13 | println!("{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}");
//   14 | }
//      |     drop    `j`, String
//      |       free    block #10: 1 byte at 0x400000a0 goes back to the heap
//      |     drop    `i`, String
//      |       free    block #9: 1 byte at 0x40000090 goes back to the heap
//      |     drop    `h`, String
//      |       free    block #8: 1 byte at 0x40000080 goes back to the heap
//      |     drop    `g`, String
//      |       free    block #7: 1 byte at 0x40000070 goes back to the heap
//      |     drop    `f`, String
//      |       free    block #6: 1 byte at 0x40000060 goes back to the heap
//      |     drop    `e`, String
//      |       free    block #5: 1 byte at 0x40000050 goes back to the heap
//      |     drop    `d`, String
//      |       free    block #4: 1 byte at 0x40000040 goes back to the heap
//      |     drop    `c`, String
//      |       free    block #3: 1 byte at 0x40000030 goes back to the heap
//      |     drop    `b`, String
//      |       free    block #2: 1 byte at 0x40000020 goes back to the heap
//      |     drop    `a`, String
//      |       free    block #1: 1 byte at 0x40000010 goes back to the heap
//      |     return  from main: its frame of 784 bytes is gone
//
// Heap     10 blocks allocated (10 bytes), 10 freed (10 bytes), none leaked
//          at most 10 bytes in use at a time; the heap has 1 page
// Stack    at most 800 bytes of your functions' frames, 2656 with the library's
//--- expected stdout
// abcdefghij
