// While `Drain` or `PeekMut` has a container on loan, what that holds is not told; it is when the loan ends.
use std::collections::{BinaryHeap, HashMap};

fn main() {
    let mut words = vec![String::from("p"), String::from("q"), String::from("r")];
    words.drain(..1);
    for word in words.drain(..1) {
        println!("{word}");
    }
    let mut heap = BinaryHeap::from([3, 1]);
    if let Some(mut top) = heap.peek_mut() {
        *top = 0;
    }
    let mut ages: HashMap<u8, u32> = HashMap::new();
    *ages.entry(1).or_insert(20) += 1;
    let all = ages;
    println!("{words:?} {heap:?} {all:?}");
}

//--- expected stdout
// q
// ["r"] [1, 0] {1: 21}
//--- expected narration
//      |     call    main(): a frame of 1152 bytes at 0x10000010
//    5 | let mut words = vec![String::from("p"), String::from("q"), String::from("r")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 72 bytes of heap at 0x40000010
//      |     alloc   block #2: 1 byte of heap at 0x40000060
//      |     alloc   block #3: 1 byte of heap at 0x40000070
//      |     alloc   block #4: 1 byte of heap at 0x40000080
//      |     set     `words` = ["p" in #2, "q" in #3, "r" in #4] in #1: 24 bytes at 0x10000020
//    6 | words.drain(..1);
//      |     borrow  `words`, to change it
//      |     drop    what `drain` returned, Drain<String>
//      |       drop    an element, String
//      |         free    block #2: 1 byte at 0x40000060 goes back to the heap
//      |     set     `words` = ["q" in #3, "r" in #4] in #1: 24 bytes at 0x10000020
//    7 | for word in words.drain(..1) {
//      |     borrow  `words`, to change it
//      |     set     `word` = "q" in #3: 24 bytes at 0x10000038
//    8 | println!("{word}");
//    9 | }
//      |     drop    `word`, String
//      |       free    block #3: 1 byte at 0x40000070 goes back to the heap
//    9 | }
//      |     set     `words` = ["r" in #4] in #1: 24 bytes at 0x10000020
//   10 | let mut heap = BinaryHeap::from([3, 1]);
//      |     alloc   block #5: 8 bytes of heap at 0x40000060
//      |     set     `heap` = [3, 1] in #5: 24 bytes at 0x10000050
//   11 | if let Some(mut top) = heap.peek_mut() {
//      |     borrow  `heap`, to change it
//      |     set     `top` = PeekMut<i32>: 16 bytes at 0x10000068
//   12 | *top = 0;
//      |     borrow  `top`, to change it
//      |     set     the i32 in block #5 = 0: 4 bytes at 0x40000060
//   13 | }
//      |     drop    `top`, PeekMut<i32>
//      |     set     `heap` = [1, 0] in #5: 24 bytes at 0x10000050
//   14 | let mut ages: HashMap<u8, u32> = HashMap::new();
//      |     set     `ages` = {}: 48 bytes at 0x10000078
//   15 | *ages.entry(1).or_insert(20) += 1;
//      |     borrow  `ages`, to change it
//      |     grow    `ages` gets room for 3 entries of 8 bytes
//      |       alloc   block #6: 52 bytes of heap at 0x40000090
//      |     set     `ages` = {1: 20} in #6: 48 bytes at 0x10000078
//      |     set     the u32 in block #6 = 21: 4 bytes at 0x400000a0
//   16 | let all = ages;
//      |     move    `ages` -> `all`: 48 bytes copied; block #6 stays where it is; `ages` is no longer
//      |             valid
//   17 | println!("{words:?} {heap:?} {all:?}");
//   18 | }
//      |     drop    `all`, HashMap<u8, u32>
//      |       free    block #6: 52 bytes at 0x40000090 go back to the heap
//      |     skip    `ages`: nothing to drop, its value was moved to `all` in line 16
//      |     drop    `heap`, BinaryHeap<i32>
//      |       free    block #5: 8 bytes at 0x40000060 go back to the heap
//      |     drop    `words`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #4: 1 byte at 0x40000080 goes back to the heap
//      |       free    block #1: 72 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 1152 bytes is gone
//
// Heap     6 blocks allocated (135 bytes), 6 freed (135 bytes), none leaked
//          at most 133 bytes in use at a time; the heap has 1 page
// Stack    at most 1168 bytes of your functions' frames, 5296 with the library's
