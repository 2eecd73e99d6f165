// Assigning drops the old value, after the new one is there.
fn main() {
    let mut name = String::from("first");
    println!("{name}");
    name = String::from("second");
    println!("{name}");
    let mut boxed = Box::new(1);
    *boxed += 1;
    boxed = Box::new(*boxed * 10);
    println!("{boxed}");
}

//--- expected narration
//      |     call    main(): a frame of 592 bytes at 0x10000010
//    3 | let mut name = String::from("first");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//      |     set     `name` = "first" in #1: 24 bytes at 0x10000020
//    4 | println!("{name}");
//    5 | name = String::from("second");
//      |     alloc   block #2: 6 bytes of heap at 0x40000020
//      |     drop    the old value of `name`
//      |       free    block #1: 5 bytes at 0x40000010 go back to the heap
//      |     set     `name` = "second" in #2: 24 bytes at 0x10000020
//    6 | println!("{name}");
//    7 | let mut boxed = Box::new(1);
//      |     alloc   block #3: 4 bytes of heap at 0x40000010
//      |     set     `boxed` = Box -> #3: 8 bytes at 0x10000038
//    8 | *boxed += 1;
//      |     set     `*boxed` = 2: 4 bytes at 0x40000010
//    9 | boxed = Box::new(*boxed * 10);
//      |     alloc   block #4: 4 bytes of heap at 0x40000030
//      |     drop    the old value of `boxed`
//      |       free    block #3: 4 bytes at 0x40000010 go back to the heap
//      |     set     `boxed` = Box -> #4: 8 bytes at 0x10000038
//   10 | println!("{boxed}");
//   11 | }
//      |     drop    `boxed`, Box<i32>
//      |       free    block #4: 4 bytes at 0x40000030 go back to the heap
//      |     drop    `name`, String
//      |       free    block #2: 6 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 592 bytes is gone
//
// Heap     4 blocks allocated (19 bytes), 4 freed (19 bytes), none leaked
//          at most 14 bytes in use at a time; the heap has 1 page
// Stack    at most 608 bytes of your functions' frames, 3120 with the library's
//--- expected stdout
// first
// second
// 20
