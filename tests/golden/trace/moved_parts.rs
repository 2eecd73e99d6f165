// Parts that were moved out of a tuple and of a box, on some ways only: flags say what is dropped.
fn part(c: bool) {
    let p = (String::from("a"), String::from("b"));
    let b = Box::new(String::from("c"));
    if c {
        drop(p.0);
        drop(*b);
    }
    println!("x");
}

fn main() {
    part(true);
    part(false);
}

//--- expected narration
//      |     call    main(): a frame of 16 bytes at 0x10000010
//   13 | part(true);
//      |     call    part(c = true): a frame of 352 bytes at 0x10000020
//        3 | let p = (String::from("a"), String::from("b"));
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 1 byte of heap at 0x40000010
//          |     alloc   block #2: 1 byte of heap at 0x40000020
//          |     set     `p` = ("a" in #1, "b" in #2): 48 bytes at 0x10000038
//        4 | let b = Box::new(String::from("c"));
//          |     alloc   block #3: 1 byte of heap at 0x40000030
//          |     alloc   block #4: 24 bytes of heap at 0x40000040
//          |     set     `b` = Box -> #4: 8 bytes at 0x10000068
//        6 | drop(p.0);
//          |     move    `p.0` -> drop: 24 bytes copied; block #1 stays where it is; `p.0` is no
//          |             longer valid
//          |     drop    what was `p.0`, String
//          |       free    block #1: 1 byte at 0x40000010 goes back to the heap
//        7 | drop(*b);
//          |     move    `*b` -> drop: 24 bytes copied; block #3 stays where it is; `*b` is no longer
//          |             valid
//          |     drop    what was `*b`, String
//          |       free    block #3: 1 byte at 0x40000030 goes back to the heap
//        9 | println!("x");
//       10 | }
//          |     skip    `*b`: its drop flag says: nothing to drop, its value was moved into drop in
//          |             line 7
//          |     drop    `b`, Box<String>
//          |       free    block #4: 24 bytes at 0x40000040 go back to the heap
//          |     skip    `p.0`: its drop flag says: nothing to drop, its value was moved into drop in
//          |             line 6
//          |     drop    `p.1`, String
//          |       free    block #2: 1 byte at 0x40000020 goes back to the heap
//          |     return  from part: its frame of 352 bytes is gone
//   14 | part(false);
//      |     call    part(c = false): a frame of 352 bytes at 0x10000020
//        3 | let p = (String::from("a"), String::from("b"));
//          |     alloc   block #5: 1 byte of heap at 0x40000010
//          |     alloc   block #6: 1 byte of heap at 0x40000020
//          |     set     `p` = ("a" in #5, "b" in #6): 48 bytes at 0x10000038
//        4 | let b = Box::new(String::from("c"));
//          |     alloc   block #7: 1 byte of heap at 0x40000030
//          |     alloc   block #8: 24 bytes of heap at 0x40000040
//          |     set     `b` = Box -> #8: 8 bytes at 0x10000068
//        9 | println!("x");
//       10 | }
//          |     drop    `*b`, String: its drop flag says that it has a value
//          |       free    block #7: 1 byte at 0x40000030 goes back to the heap
//          |     drop    `b`, Box<String>
//          |       free    block #8: 24 bytes at 0x40000040 go back to the heap
//          |     drop    `p.0`, String: its drop flag says that it has a value
//          |       free    block #5: 1 byte at 0x40000010 goes back to the heap
//          |     drop    `p.1`, String
//          |       free    block #6: 1 byte at 0x40000020 goes back to the heap
//          |     return  from part: its frame of 352 bytes is gone
//      |     return  from main: its frame of 16 bytes is gone
//
// Heap     8 blocks allocated (54 bytes), 8 freed (54 bytes), none leaked
//          at most 27 bytes in use at a time; the heap has 1 page
// Stack    at most 384 bytes of your functions' frames, 1808 with the library's
//--- expected stdout
// x
// x
