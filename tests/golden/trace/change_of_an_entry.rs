// What is changed through a reference without a name is told by its type and block.
use std::collections::BTreeMap;

fn main() {
    let mut groups: BTreeMap<&str, Vec<i32>> = BTreeMap::new();
    groups.entry("odd").or_default().push(1);
    groups.entry("odd").or_default().push(3);
    println!("{groups:?}");
}

//--- expected stdout
// {"odd": [1, 3]}
//--- expected narration
//      |     call    main(): a frame of 336 bytes at 0x10000010
//    5 | let mut groups: BTreeMap<&str, Vec<i32>> = BTreeMap::new();
//      |     set     `groups` = {}: 24 bytes at 0x10000020
//    6 | groups.entry("odd").or_default().push(1);
//      |     borrow  `groups`, to change it
//      |     grow    `groups` gets room for 4 entries of 40 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 160 bytes of heap at 0x40000010
//      |     set     `groups` = {"odd": []} in #1: 24 bytes at 0x10000020
//      |     grow    the Vec<i32> in block #1 gets room for 4 elements of 4 bytes
//      |       alloc   block #2: 16 bytes of heap at 0x400000c0
//      |     set     the Vec<i32> in block #1 = [1] in #2: 24 bytes at 0x40000010
//    7 | groups.entry("odd").or_default().push(3);
//      |     borrow  `groups`, to change it
//      |     set     the Vec<i32> in block #1 = [1, 3] in #2: 24 bytes at 0x40000010
//    8 | println!("{groups:?}");
//    9 | }
//      |     drop    `groups`, BTreeMap<&str, Vec<i32>>
//      |       drop    entry 0
//      |         drop    its value, Vec<i32>
//      |           free    block #2: 16 bytes at 0x400000c0 go back to the heap
//      |       free    block #1: 160 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 336 bytes is gone
//
// Heap     2 blocks allocated (176 bytes), 2 freed (176 bytes), none leaked
//          at most 176 bytes in use at a time; the heap has 1 page
// Stack    at most 352 bytes of your functions' frames, 4560 with the library's
