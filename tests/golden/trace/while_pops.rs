// `while let` takes a vector apart; the test that ends the loop is no round.
fn main() {
    let mut names = vec![String::from("a"), String::from("b"), String::from("c"), String::from("d")];
    while let Some(name) = names.pop() {
        println!("{name}");
    }
}

//--- expected narration
//      |     call    main(): a frame of 496 bytes at 0x10000010
//    3 | let mut names = vec![String::from("a"), String::from("b"), String::from("c"), String::from("d")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 96 bytes of heap at 0x40000010
//      |     alloc   block #2: 1 byte of heap at 0x40000080
//      |     alloc   block #3: 1 byte of heap at 0x40000090
//      |     alloc   block #4: 1 byte of heap at 0x400000a0
//      |     alloc   block #5: 1 byte of heap at 0x400000b0
//      |     set     `names` = ["a" in #2, "b" in #3, "c" in #4, "d" in #5] in #1: 24 bytes at
//      |             0x10000020
//    4 | while let Some(name) = names.pop() {
//      |     borrow  `names`, to change it
//      |     set     `names` = ["a" in #2, "b" in #3, "c" in #4] in #1: 24 bytes at 0x10000020
//      |     set     `name` = "d" in #5: 24 bytes at 0x10000038
//    5 | println!("{name}");
//    6 | }
//      |     drop    `name`, String
//      |       free    block #5: 1 byte at 0x400000b0 goes back to the heap
//    4 | while let Some(name) = names.pop() {
//      |     borrow  `names`, to change it
//      |     set     `names` = ["a" in #2, "b" in #3] in #1: 24 bytes at 0x10000020
//      |     set     `name` = "c" in #4: 24 bytes at 0x10000038
//    5 | println!("{name}");
//    6 | }
//      |     drop    `name`, String
//      |       free    block #4: 1 byte at 0x400000a0 goes back to the heap
//      :     round 3 of the loop in line 4, and from there on: as before
//      :     rounds 3 and 4 of the loop in line 4, up to here: as before; 2 blocks freed (2 bytes)
//    4 | while let Some(name) = names.pop() {
//      |     borrow  `names`, to change it
//    7 | }
//      |     drop    `names`, Vec<String>
//      |       free    block #1: 96 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 496 bytes is gone
//
// Heap     5 blocks allocated (100 bytes), 5 freed (100 bytes), none leaked
//          at most 100 bytes in use at a time; the heap has 1 page
// Stack    at most 512 bytes of your functions' frames, 2368 with the library's
//--- expected stdout
// d
// c
// b
// a
