// What a round prints that is not told stands behind the sentence about it.
fn main() {
    for i in 0..5 {
        let s = i.to_string();
        println!("{s}");
    }
}

//--- expected narration
//      |     call    main(): a frame of 272 bytes at 0x10000010
//    3 | for i in 0..5 {
//      |     set     `i` = 0: 4 bytes at 0x10000020
//    4 | let s = i.to_string();
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 10 bytes of heap at 0x40000010
//      |     set     `s` = "0" in #1: 24 bytes at 0x10000028
//    5 | println!("{s}");
//    6 | }
//      |     drop    `s`, String
//      |       free    block #1: 10 bytes at 0x40000010 go back to the heap
//    3 | for i in 0..5 {
//      |     set     `i` = 1: 4 bytes at 0x10000020
//    4 | let s = i.to_string();
//      |     alloc   block #2: 10 bytes of heap at 0x40000010
//      |     set     `s` = "1" in #2: 24 bytes at 0x10000028
//    5 | println!("{s}");
//    6 | }
//      |     drop    `s`, String
//      |       free    block #2: 10 bytes at 0x40000010 go back to the heap
//      :     round 3 of the loop in line 3, and from there on: as before
//      :     rounds 3 to 5 of the loop in line 3: as before; 3 blocks allocated (30 bytes), 3 blocks
//      :     freed (30 bytes)
//      |     return  from main: its frame of 272 bytes is gone
//
// Heap     5 blocks allocated (50 bytes), 5 freed (50 bytes), none leaked
//          at most 10 bytes in use at a time; the heap has 1 page
// Stack    at most 288 bytes of your functions' frames, 2176 with the library's
//--- expected stdout
// 0
// 1
// 2
// 3
// 4
