// The elements that `splice` has replaced are dropped with what it returned.
fn main() {
    let mut words = vec![String::from("a"), String::from("b")];
    words.splice(..1, [String::from("x"), String::from("y")]);
    println!("{words:?}");
}

//--- expected stdout
// ["x", "y", "b"]
//--- expected narration
//      |     call    main(): a frame of 528 bytes at 0x10000010
//    3 | let mut words = vec![String::from("a"), String::from("b")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 48 bytes of heap at 0x40000010
//      |     alloc   block #2: 1 byte of heap at 0x40000050
//      |     alloc   block #3: 1 byte of heap at 0x40000060
//      |     set     `words` = ["a" in #2, "b" in #3] in #1: 24 bytes at 0x10000020
//    4 | words.splice(..1, [String::from("x"), String::from("y")]);
//      |     borrow  `words`, to change it
//      |     alloc   block #4: 1 byte of heap at 0x40000070
//      |     alloc   block #5: 1 byte of heap at 0x40000080
//      |     drop    what `splice` returned, Splice<IntoIter<String, 2>>
//      |       drop    what it held, String
//      |         free    block #2: 1 byte at 0x40000050 goes back to the heap
//      |       grow    `words` is full: room for 4 elements of 24 bytes instead of 2
//      |         realloc block #1 -> block #6: 96 bytes of heap at 0x40000090; 48 bytes copied over,
//      |                 then block #1 is freed
//      |     set     `words` = ["x" in #4, "y" in #5, "b" in #3] in #6: 24 bytes at 0x10000020
//    5 | println!("{words:?}");
//    6 | }
//      |     drop    `words`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #4: 1 byte at 0x40000070 goes back to the heap
//      |       drop    element 1, String
//      |         free    block #5: 1 byte at 0x40000080 goes back to the heap
//      |       drop    element 2, String
//      |         free    block #3: 1 byte at 0x40000060 goes back to the heap
//      |       free    block #6: 96 bytes at 0x40000090 go back to the heap
//      |     return  from main: its frame of 528 bytes is gone
//
// Heap     5 blocks allocated (100 bytes), 5 freed (100 bytes), none leaked
//          at most 99 bytes in use at a time; the heap has 1 page
// Stack    at most 544 bytes of your functions' frames, 4672 with the library's
