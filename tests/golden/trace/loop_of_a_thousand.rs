// A thousand rounds that allocate and free: two are told, the others are summed up with true totals.
fn main() {
    let mut total = 0;
    for i in 0..1000 {
        let boxed = Box::new(i);
        total += *boxed;
    }
    println!("{total}");
}

//--- expected narration
//      |     call    main(): a frame of 256 bytes at 0x10000010
//    3 | let mut total = 0;
//      |     set     `total` = 0: 4 bytes at 0x10000020
//    4 | for i in 0..1000 {
//      |     set     `i` = 0: 4 bytes at 0x10000024
//    5 | let boxed = Box::new(i);
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 4 bytes of heap at 0x40000010
//      |     set     `boxed` = Box -> #1: 8 bytes at 0x10000028
//    6 | total += *boxed;
//      |     set     `total` = 0: 4 bytes at 0x10000020
//    7 | }
//      |     drop    `boxed`, Box<i32>
//      |       free    block #1: 4 bytes at 0x40000010 go back to the heap
//    4 | for i in 0..1000 {
//      |     set     `i` = 1: 4 bytes at 0x10000024
//    5 | let boxed = Box::new(i);
//      |     alloc   block #2: 4 bytes of heap at 0x40000010
//      |     set     `boxed` = Box -> #2: 8 bytes at 0x10000028
//    6 | total += *boxed;
//      |     set     `total` = 1: 4 bytes at 0x10000020
//    7 | }
//      |     drop    `boxed`, Box<i32>
//      |       free    block #2: 4 bytes at 0x40000010 go back to the heap
//      :     rounds 3 to 1000 of the loop in line 4: as before; 998 blocks allocated (3992 bytes), 998
//      :     blocks freed (3992 bytes)
//    8 | println!("{total}");
//      |     return  from main: its frame of 256 bytes is gone
//
// Heap     1000 blocks allocated (4000 bytes), 1000 freed (4000 bytes), none leaked
//          at most 4 bytes in use at a time; the heap has 1 page
// Stack    at most 272 bytes of your functions' frames, 2720 with the library's
//--- expected stdout
// 499500
