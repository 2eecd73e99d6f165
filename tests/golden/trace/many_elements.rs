// Of a long vector's elements three are told one by one.
fn main() {
    let words: Vec<String> = vec![String::from("w"); 50];
    let numbers = vec![Box::new(1), Box::new(2)];
    println!("{} {}", words.len(), numbers.len());
}

//--- expected narration
//      |     call    main(): a frame of 368 bytes at 0x10000010
//    3 | let words: Vec<String> = vec![String::from("w"); 50];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     alloc   block #2: 1200 bytes of heap at 0x40000020
//      |     alloc   block #3: 1 byte of heap at 0x400004e0
//      |     alloc   block #4: 1 byte of heap at 0x400004f0
//      |     alloc   block #5: 1 byte of heap at 0x40000500
//      |     alloc   block #6: 1 byte of heap at 0x40000510
//      |     alloc   block #7: 1 byte of heap at 0x40000520
//      |     alloc   block #8: 1 byte of heap at 0x40000530
//      |     set     `words` = Vec of 50 in #2: 24 bytes at 0x10000020
//      |     heap    and more in the same way: 43 blocks allocated (43 bytes)
//    4 | let numbers = vec![Box::new(1), Box::new(2)];
//      |     alloc   block #52: 16 bytes of heap at 0x400007f0
//      |     alloc   block #53: 4 bytes of heap at 0x40000810
//      |     alloc   block #54: 4 bytes of heap at 0x40000820
//      |     set     `numbers` = [Box -> #53, Box -> #54] in #52: 24 bytes at 0x10000038
//    5 | println!("{} {}", words.len(), numbers.len());
//    6 | }
//      |     drop    `numbers`, Vec<Box<i32>>
//      |       drop    element 0, Box<i32>
//      |         free    block #53: 4 bytes at 0x40000810 go back to the heap
//      |       drop    element 1, Box<i32>
//      |         free    block #54: 4 bytes at 0x40000820 go back to the heap
//      |       free    block #52: 16 bytes at 0x400007f0 go back to the heap
//      |     drop    `words`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #3: 1 byte at 0x400004e0 goes back to the heap
//      |       drop    element 1, String
//      |         free    block #4: 1 byte at 0x400004f0 goes back to the heap
//      |       drop    element 2, String
//      |         free    block #5: 1 byte at 0x40000500 goes back to the heap
//      |       drop    47 more in the same way: 47 blocks freed (47 bytes)
//      |       free    block #2: 1200 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 368 bytes is gone
//
// Heap     54 blocks allocated (1274 bytes), 54 freed (1274 bytes), none leaked
//          at most 1274 bytes in use at a time; the heap has 1 page
// Stack    at most 384 bytes of your functions' frames, 2832 with the library's
//--- expected stdout
// 50 2
