// Where a name has been shadowed, the end of its scope says of each value which line gave it the name.
fn shout(s: String) -> usize {
    let s = s + "!";
    s.len()
}
fn main() {
    let n = shout(String::from("hi"));
    let n = Box::new(n);
    println!("{n}");
    let m = Box::new(1);
    {
        let m = Box::new(2);
        println!("{m}");
    }
    println!("{m}");
}

//--- expected stdout
// 3
// 2
// 1
//--- expected narration
//      |     call    main(): a frame of 560 bytes at 0x10000010
//    7 | let n = shout(String::from("hi"));
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 2 bytes of heap at 0x40000010
//      |     call    shout(s = "hi" in #1): a frame of 112 bytes at 0x10000240
//        3 | let s = s + "!";
//          |     move    `s` -> `s + "!"`: 24 bytes copied; block #1 stays where it is; `s` is no
//          |             longer valid
//          |     grow    a new String is full: room for 8 bytes instead of 2
//          |       realloc block #1 at 0x40000010 stays where it is and has 8 bytes now instead of 2
//          |     set     `s` = "hi!" in #1: 24 bytes at 0x10000270
//        5 | }
//          |     drop    `s` of line 3, String
//          |       free    block #1: 8 bytes at 0x40000010 go back to the heap
//          |     skip    `s` of line 2: nothing to drop, its value was moved into `s + "!"` in line 3
//          |     return  3 from shout: its frame of 112 bytes is gone
//    7 | let n = shout(String::from("hi"));
//      |     set     `n` = 3: 8 bytes at 0x10000020
//    8 | let n = Box::new(n);
//      |     alloc   block #2: 8 bytes of heap at 0x40000010
//      |     set     `n` = Box -> #2: 8 bytes at 0x10000028
//    9 | println!("{n}");
//   10 | let m = Box::new(1);
//      |     alloc   block #3: 4 bytes of heap at 0x40000020
//      |     set     `m` = Box -> #3: 8 bytes at 0x10000030
//   12 | let m = Box::new(2);
//      |     alloc   block #4: 4 bytes of heap at 0x40000030
//      |     set     `m` = Box -> #4: 8 bytes at 0x10000038
//   13 | println!("{m}");
//   14 | }
//      |     drop    `m` of line 12, Box<i32>
//      |       free    block #4: 4 bytes at 0x40000030 go back to the heap
//   15 | println!("{m}");
//   16 | }
//      |     drop    `m` of line 10, Box<i32>
//      |       free    block #3: 4 bytes at 0x40000020 go back to the heap
//      |     drop    `n` of line 8, Box<usize>
//      |       free    block #2: 8 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 560 bytes is gone
//
// Heap     4 blocks allocated (24 bytes), 4 freed (24 bytes), none leaked
//          at most 16 bytes in use at a time; the heap has 1 page
// Stack    at most 688 bytes of your functions' frames, 3088 with the library's
