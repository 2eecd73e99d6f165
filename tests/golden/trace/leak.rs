// What nobody frees: a box that was forgotten, and what it held.
use std::mem;

struct Node {
    name: String,
}

fn main() {
    let kept = Box::new(Node { name: String::from("inner") });
    println!("{}", kept.name);
    mem::forget(kept);
    let freed = Box::new(1);
    println!("{freed}");
}

//--- expected narration
//      |     call    main(): a frame of 416 bytes at 0x10000010
//    9 | let kept = Box::new(Node { name: String::from("inner") });
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//      |     alloc   block #2: 24 bytes of heap at 0x40000020
//      |     set     `kept` = Box -> #2: 8 bytes at 0x10000020
//   10 | println!("{}", kept.name);
//   11 | mem::forget(kept);
//      |     move    `kept` -> forget: 8 bytes copied; block #2 stays where it is; `kept` is no longer
//      |             valid
//   12 | let freed = Box::new(1);
//      |     alloc   block #3: 4 bytes of heap at 0x40000040
//      |     set     `freed` = Box -> #3: 8 bytes at 0x10000028
//   13 | println!("{freed}");
//   14 | }
//      |     drop    `freed`, Box<i32>
//      |       free    block #3: 4 bytes at 0x40000040 go back to the heap
//      |     skip    `kept`: nothing to drop, its value was moved into forget in line 11
//      |     return  from main: its frame of 416 bytes is gone
//
// Heap     3 blocks allocated (33 bytes), 1 freed (4 bytes), 2 leaked (29 bytes)
//          at most 33 bytes in use at a time; the heap has 1 page
// Stack    at most 432 bytes of your functions' frames, 2944 with the library's
// Leaked   block #1: 5 bytes at 0x40000010, allocated in line 9, held by block #2
// Leaked   block #2: 24 bytes at 0x40000020, allocated in line 9, last held by `kept`, which was given
//          to `forget` in line 11
//--- expected stdout
// inner
// 1
