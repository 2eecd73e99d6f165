// Calls that are summed up are counted up to the one that is told again, and without it.
fn main() {
    let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
    println!("{up}");
}

//--- expected stdout
// abcdefghij
//--- expected narration
//      |     call    main(): a frame of 240 bytes at 0x10000010
//    3 | let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
//      |     call    the closure in line 3(c = &'a'): a frame of 48 bytes at 0x10000320
//          |     return  true from the closure in line 3: its frame of 48 bytes is gone
//    3 | let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
//      |     grow    a new String gets room for 8 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 8 bytes of heap at 0x40000010
//      |     call    the closure in line 3(c = &'b'): a frame of 48 bytes at 0x10000320
//          |     return  true from the closure in line 3: its frame of 48 bytes is gone
//    3 | let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
//      |     call    the closure in line 3(c = &'c'): a frame of 48 bytes at 0x10000320
//          |     return  true from the closure in line 3: its frame of 48 bytes is gone
//      :     calls 4 to 9 of the closure in line 3: as before; 6 calls
//    3 | let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
//      |     grow    a new String is full: room for 16 bytes instead of 8
//      |       realloc block #1 at 0x40000010 stays where it is and has 16 bytes now instead of 8
//      |     call    the closure in line 3(c = &'j'): a frame of 48 bytes at 0x10000320
//          |     return  true from the closure in line 3: its frame of 48 bytes is gone
//    3 | let up: String = "abcdefghij".chars().filter(|c| *c != 'z').collect();
//      |     set     `up` = "abcdefghij" in #1: 24 bytes at 0x10000020
//    4 | println!("{up}");
//    5 | }
//      |     drop    `up`, String
//      |       free    block #1: 16 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 240 bytes is gone
//
// Heap     1 block allocated (16 bytes), 1 freed (16 bytes), none leaked
//          at most 16 bytes in use at a time; the heap has 1 page
// Stack    at most 848 bytes of your functions' frames, 2112 with the library's
