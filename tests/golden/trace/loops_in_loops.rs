// A loop inside of a loop: the first rounds of both are told.
fn main() {
    let mut count = 0;
    for row in 0..5 {
        for column in 0..4 {
            let cell = Box::new(row * column);
            count += *cell;
        }
        println!("row {row}");
    }
    println!("{count}");
}

//--- expected narration
//      |     call    main(): a frame of 496 bytes at 0x10000010
//    3 | let mut count = 0;
//      |     set     `count` = 0: 4 bytes at 0x10000020
//    4 | for row in 0..5 {
//      |     set     `row` = 0: 4 bytes at 0x10000024
//    5 | for column in 0..4 {
//      |     set     `column` = 0: 4 bytes at 0x10000028
//    6 | let cell = Box::new(row * column);
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 4 bytes of heap at 0x40000010
//      |     set     `cell` = Box -> #1: 8 bytes at 0x10000030
//    7 | count += *cell;
//      |     set     `count` = 0: 4 bytes at 0x10000020
//    8 | }
//      |     drop    `cell`, Box<i32>
//      |       free    block #1: 4 bytes at 0x40000010 go back to the heap
//    5 | for column in 0..4 {
//      |     set     `column` = 1: 4 bytes at 0x10000028
//    6 | let cell = Box::new(row * column);
//      |     alloc   block #2: 4 bytes of heap at 0x40000010
//      |     set     `cell` = Box -> #2: 8 bytes at 0x10000030
//    7 | count += *cell;
//      |     set     `count` = 0: 4 bytes at 0x10000020
//    8 | }
//      |     drop    `cell`, Box<i32>
//      |       free    block #2: 4 bytes at 0x40000010 go back to the heap
//      :     rounds 3 and 4 of the loop in line 5: as before; 2 blocks allocated (8 bytes), 2 blocks
//      :     freed (8 bytes)
//    9 | println!("row {row}");
//    4 | for row in 0..5 {
//      |     set     `row` = 1: 4 bytes at 0x10000024
//    5 | for column in 0..4 {
//      |     set     `column` = 0: 4 bytes at 0x10000028
//    6 | let cell = Box::new(row * column);
//      |     alloc   block #5: 4 bytes of heap at 0x40000010
//      |     set     `cell` = Box -> #5: 8 bytes at 0x10000030
//    7 | count += *cell;
//      |     set     `count` = 0: 4 bytes at 0x10000020
//    8 | }
//      |     drop    `cell`, Box<i32>
//      |       free    block #5: 4 bytes at 0x40000010 go back to the heap
//      :     rounds 2 to 4 of the loop in line 5: as before; 3 blocks allocated (12 bytes), 3 blocks
//      :     freed (12 bytes)
//    9 | println!("row {row}");
//      :     round 3 of the loop in line 4, and from there on: as before
//      :     rounds 3 to 5 of the loop in line 4: as before; 12 blocks allocated (48 bytes), 12 blocks
//      :     freed (48 bytes)
//   11 | println!("{count}");
//      |     return  from main: its frame of 496 bytes is gone
//
// Heap     20 blocks allocated (80 bytes), 20 freed (80 bytes), none leaked
//          at most 4 bytes in use at a time; the heap has 1 page
// Stack    at most 512 bytes of your functions' frames, 2960 with the library's
//--- expected stdout
// row 0
// row 1
// row 2
// row 3
// row 4
// 60
