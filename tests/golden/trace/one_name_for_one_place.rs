// What grows goes by the name that the line has for it, not by one of another way to it.
fn main() {
    let mut pair = (String::from("l"), 1);
    let (ref mut l, _) = pair;
    l.push('!');
    let mut rows = vec![vec![1]];
    rows[0].push(2);
}

//--- expected stdout
//--- expected narration
//      |     call    main(): a frame of 256 bytes at 0x10000010
//    3 | let mut pair = (String::from("l"), 1);
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     set     `pair` = ("l" in #1, 1): 32 bytes at 0x10000020
//    4 | let (ref mut l, _) = pair;
//      |     borrow  `pair.0`, to change it: `l` holds its address 0x10000020
//    5 | l.push('!');
//      |     grow    `*l` is full: room for 8 bytes instead of 1
//      |       realloc block #1 at 0x40000010 stays where it is and has 8 bytes now instead of 1
//      |     set     `*l` = "l!" in #1: 24 bytes at 0x10000020
//    6 | let mut rows = vec![vec![1]];
//      |     alloc   block #2: 24 bytes of heap at 0x40000020
//      |     alloc   block #3: 4 bytes of heap at 0x40000040
//      |     set     `rows` = [[1] in #3] in #2: 24 bytes at 0x10000048
//    7 | rows[0].push(2);
//      |     borrow  `rows`, to change it
//      |     grow    `rows[0]` is full: room for 4 elements of 4 bytes instead of 1
//      |       realloc block #3 at 0x40000040 stays where it is and has 16 bytes now instead of 4
//      |     set     `rows[0]` = [1, 2] in #3: 24 bytes at 0x40000020
//    8 | }
//      |     drop    `rows`, Vec<Vec<i32>>
//      |       drop    element 0, Vec<i32>
//      |         free    block #3: 16 bytes at 0x40000040 go back to the heap
//      |       free    block #2: 24 bytes at 0x40000020 go back to the heap
//      |     drop    `pair`, (String, i32)
//      |       drop    its field `0`, String
//      |         free    block #1: 8 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 256 bytes is gone
//
// Heap     3 blocks allocated (48 bytes), 3 freed (48 bytes), none leaked
//          at most 48 bytes in use at a time; the heap has 1 page
// Stack    at most 272 bytes of your functions' frames, 1344 with the library's
