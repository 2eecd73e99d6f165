// A Vec that grows in a loop: the first rounds are told, then only what is new, the growth.
fn main() {
    let mut squares = Vec::new();
    for i in 0..20 {
        squares.push(i * i);
    }
    println!("{}", squares.len());
}

//--- expected narration
//      |     call    main(): a frame of 304 bytes at 0x10000010
//    3 | let mut squares = Vec::new();
//      |     set     `squares` = []: 24 bytes at 0x10000020
//    4 | for i in 0..20 {
//      |     set     `i` = 0: 4 bytes at 0x10000038
//    5 | squares.push(i * i);
//      |     borrow  `squares`, to change it
//      |     grow    `squares` gets room for 4 elements of 4 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 16 bytes of heap at 0x40000010
//      |     set     `squares` = [0] in #1: 24 bytes at 0x10000020
//    4 | for i in 0..20 {
//      |     set     `i` = 1: 4 bytes at 0x10000038
//    5 | squares.push(i * i);
//      |     borrow  `squares`, to change it
//      |     set     `squares` = [0, 1] in #1: 24 bytes at 0x10000020
//      :     rounds 3 to 5 of the loop in line 4, up to here: as before
//    5 | squares.push(i * i);
//      |     borrow  `squares`, to change it
//      |     grow    `squares` is full: room for 8 elements of 4 bytes instead of 4
//      |       realloc block #1 at 0x40000010 stays where it is and has 32 bytes now instead of 16
//      |     set     `squares` = [0, 1, 4, 9, 16] in #1: 24 bytes at 0x10000020
//      :     rounds 6 to 9 of the loop in line 4, up to here: as before
//    5 | squares.push(i * i);
//      |     borrow  `squares`, to change it
//      |     grow    `squares` is full: room for 16 elements of 4 bytes instead of 8
//      |       realloc block #1 at 0x40000010 stays where it is and has 64 bytes now instead of 32
//      |     set     `squares` = Vec of 9 in #1: 24 bytes at 0x10000020
//      :     rounds 10 to 17 of the loop in line 4, up to here: as before
//    5 | squares.push(i * i);
//      |     borrow  `squares`, to change it
//      |     grow    `squares` is full: room for 32 elements of 4 bytes instead of 16
//      |       realloc block #1 at 0x40000010 stays where it is and has 128 bytes now instead of 64
//      |     set     `squares` = Vec of 17 in #1: 24 bytes at 0x10000020
//      :     rounds 18 to 20 of the loop in line 4: as before
//    7 | println!("{}", squares.len());
//    8 | }
//      |     drop    `squares`, Vec<i32>
//      |       free    block #1: 128 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 304 bytes is gone
//
// Heap     1 block allocated (128 bytes), 1 freed (128 bytes), none leaked
//          at most 128 bytes in use at a time; the heap has 1 page
// Stack    at most 320 bytes of your functions' frames, 2768 with the library's
//--- expected stdout
// 20
