// A map is told with its new entry first, and then with what is done to that.
use std::collections::HashMap;

fn main() {
    let mut ages = HashMap::new();
    *ages.entry(1).or_insert(20) += 1;
    *ages.entry(1).or_insert(20) += 1;
    println!("{}", ages[&1]);
}

//--- expected stdout
// 22
//--- expected narration
//      |     call    main(): a frame of 352 bytes at 0x10000010
//    5 | let mut ages = HashMap::new();
//      |     set     `ages` = {}: 48 bytes at 0x10000020
//    6 | *ages.entry(1).or_insert(20) += 1;
//      |     borrow  `ages`, to change it
//      |     grow    `ages` gets room for 3 entries of 8 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 52 bytes of heap at 0x40000010
//      |     set     `ages` = {1: 20} in #1: 48 bytes at 0x10000020
//      |     set     the i32 in block #1 = 21: 4 bytes at 0x40000014
//    7 | *ages.entry(1).or_insert(20) += 1;
//      |     borrow  `ages`, to change it
//      |     set     the i32 in block #1 = 22: 4 bytes at 0x40000014
//    8 | println!("{}", ages[&1]);
//      |     borrow  `ages`, to look at it
//    9 | }
//      |     drop    `ages`, HashMap<i32, i32>
//      |       free    block #1: 52 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 352 bytes is gone
//
// Heap     1 block allocated (52 bytes), 1 freed (52 bytes), none leaked
//          at most 52 bytes in use at a time; the heap has 1 page
// Stack    at most 368 bytes of your functions' frames, 2816 with the library's
