// A recursion: frames on top of each other, told a few calls deep.
fn depth(n: u32) -> u32 {
    let here = Box::new(n);
    if n == 0 { 0 } else { 1 + depth(*here - 1) }
}

fn main() {
    let small = depth(2);
    let large = depth(40);
    println!("{small} {large}");
}

//--- expected narration
//      |     call    main(): a frame of 224 bytes at 0x10000010
//    8 | let small = depth(2);
//      |     call    depth(n = 2): a frame of 80 bytes at 0x100000f0
//        3 | let here = Box::new(n);
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 4 bytes of heap at 0x40000010
//          |     set     `here` = Box -> #1: 8 bytes at 0x10000108
//        4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//          |     call    depth(n = 1): a frame of 80 bytes at 0x10000140
//            3 | let here = Box::new(n);
//              |     alloc   block #2: 4 bytes of heap at 0x40000020
//              |     set     `here` = Box -> #2: 8 bytes at 0x10000158
//            4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//              |     call    depth(n = 0): a frame of 80 bytes at 0x10000190
//                3 | let here = Box::new(n);
//                  |     alloc   block #3: 4 bytes of heap at 0x40000030
//                  |     set     `here` = Box -> #3: 8 bytes at 0x100001a8
//                5 | }
//                  |     drop    `here`, Box<u32>
//                  |       free    block #3: 4 bytes at 0x40000030 go back to the heap
//                  |     return  0 from depth: its frame of 80 bytes is gone
//            5 | }
//              |     drop    `here`, Box<u32>
//              |       free    block #2: 4 bytes at 0x40000020 go back to the heap
//              |     return  1 from depth: its frame of 80 bytes is gone
//        5 | }
//          |     drop    `here`, Box<u32>
//          |       free    block #1: 4 bytes at 0x40000010 go back to the heap
//          |     return  2 from depth: its frame of 80 bytes is gone
//    8 | let small = depth(2);
//      |     set     `small` = 2: 4 bytes at 0x10000020
//    9 | let large = depth(40);
//      |     call    depth(n = 40): a frame of 80 bytes at 0x100000f0
//        3 | let here = Box::new(n);
//          |     alloc   block #4: 4 bytes of heap at 0x40000010
//          |     set     `here` = Box -> #4: 8 bytes at 0x10000108
//        4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//          |     call    depth(n = 39): a frame of 80 bytes at 0x10000140
//            3 | let here = Box::new(n);
//              |     alloc   block #5: 4 bytes of heap at 0x40000020
//              |     set     `here` = Box -> #5: 8 bytes at 0x10000158
//            4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//              |     call    depth(n = 38): a frame of 80 bytes at 0x10000190
//                3 | let here = Box::new(n);
//                  |     alloc   block #6: 4 bytes of heap at 0x40000030
//                  |     set     `here` = Box -> #6: 8 bytes at 0x100001a8
//                4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//                  |     call    depth(n = 37): a frame of 80 bytes at 0x100001e0
//                    3 | let here = Box::new(n);
//                      |     alloc   block #7: 4 bytes of heap at 0x40000040
//                      |     set     `here` = Box -> #7: 8 bytes at 0x100001f8
//                    4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//                      |     call    depth(n = 36): a frame of 80 bytes at 0x10000230
//                        3 | let here = Box::new(n);
//                          |     alloc   block #8: 4 bytes of heap at 0x40000050
//                          |     set     `here` = Box -> #8: 8 bytes at 0x10000248
//                        4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//                          |     call    depth(n = 35): a frame of 80 bytes at 0x10000280
//                            3 | let here = Box::new(n);
//                              |     alloc   block #9: 4 bytes of heap at 0x40000060
//                              |     set     `here` = Box -> #9: 8 bytes at 0x10000298
//                            4 | if n == 0 { 0 } else { 1 + depth(*here - 1) }
//                              |     call    depth(n = 34): a frame of 80 bytes at 0x100002d0
//                                  :     as before; 34 calls, 35 blocks allocated (140 bytes), 35
//                                  :     blocks freed (140 bytes)
//                                  |     return  34 from depth: its frame of 80 bytes is gone
//                            5 | }
//                              |     drop    `here`, Box<u32>
//                              |       free    block #9: 4 bytes at 0x40000060 go back to the heap
//                              |     return  35 from depth: its frame of 80 bytes is gone
//                        5 | }
//                          |     drop    `here`, Box<u32>
//                          |       free    block #8: 4 bytes at 0x40000050 go back to the heap
//                          |     return  36 from depth: its frame of 80 bytes is gone
//                    5 | }
//                      |     drop    `here`, Box<u32>
//                      |       free    block #7: 4 bytes at 0x40000040 go back to the heap
//                      |     return  37 from depth: its frame of 80 bytes is gone
//                5 | }
//                  |     drop    `here`, Box<u32>
//                  |       free    block #6: 4 bytes at 0x40000030 go back to the heap
//                  |     return  38 from depth: its frame of 80 bytes is gone
//            5 | }
//              |     drop    `here`, Box<u32>
//              |       free    block #5: 4 bytes at 0x40000020 go back to the heap
//              |     return  39 from depth: its frame of 80 bytes is gone
//        5 | }
//          |     drop    `here`, Box<u32>
//          |       free    block #4: 4 bytes at 0x40000010 go back to the heap
//          |     return  40 from depth: its frame of 80 bytes is gone
//    9 | let large = depth(40);
//      |     set     `large` = 40: 4 bytes at 0x10000024
//   10 | println!("{small} {large}");
//      |     return  from main: its frame of 224 bytes is gone
//
// Heap     44 blocks allocated (176 bytes), 44 freed (176 bytes), none leaked
//          at most 164 bytes in use at a time; the heap has 1 page
// Stack    at most 3520 bytes of your functions' frames, 3760 with the library's
//--- expected stdout
// 2 40
