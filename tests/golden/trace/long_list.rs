// A list of thousands of nodes is dropped node inside of node.
struct Node {
    value: u32,
    next: Option<Box<Node>>,
}

fn main() {
    let mut list = None;
    for value in 0..5000 {
        list = Some(Box::new(Node { value, next: list }));
    }
    if let Some(node) = &list {
        println!("{} {}", node.value, node.next.is_some());
    }
}

//--- expected narration
//      |     call    main(): a frame of 384 bytes at 0x10000010
//    8 | let mut list = None;
//      |     set     `list` = None: 8 bytes at 0x10000020
//    9 | for value in 0..5000 {
//      |     set     `value` = 0: 4 bytes at 0x10000028
//   10 | list = Some(Box::new(Node { value, next: list }));
//      |     move    `list` -> a new Node: 8 bytes copied; `list` is no longer valid
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 16 bytes of heap at 0x40000010
//      |     skip    `list`: nothing to drop, its value was moved into a new Node in line 10
//      |     set     `list` = Some(Box -> #1): 8 bytes at 0x10000020
//    9 | for value in 0..5000 {
//      |     set     `value` = 1: 4 bytes at 0x10000028
//   10 | list = Some(Box::new(Node { value, next: list }));
//      |     move    `list` -> a new Node: 8 bytes copied; block #1 stays where it is; `list` is no
//      |             longer valid
//      |     alloc   block #2: 16 bytes of heap at 0x40000030
//      |     skip    `list`: nothing to drop, its value was moved into a new Node in line 10
//      |     set     `list` = Some(Box -> #2): 8 bytes at 0x10000020
//      :     rounds 3 to 5000 of the loop in line 9: as before; 4998 blocks allocated (79968 bytes)
//   12 | if let Some(node) = &list {
//      |     borrow  `list`, to look at it
//      |     set     `node` = &Box -> #5000: 8 bytes at 0x10000030, pointing to 0x10000020
//   13 | println!("{} {}", node.value, node.next.is_some());
//   15 | }
//      |     drop    `list`, Option<Box<Node>>
//      |       drop    the Node in block #5000
//      |         drop    its field `next`, Option<Box<Node>>
//      |           drop    the Node in block #4999
//      |             drop    its field `next`, Option<Box<Node>>
//      |               drop    the Node in block #4998
//      |                 drop    its field `next`, Option<Box<Node>>
//      |                   drop    the Node in block #4997
//      |                   drop    1 more, and 4996 inside of it, in the same way: 4996 blocks freed
//      |                           (79936 bytes)
//      |                   free    block #4997: 16 bytes at 0x40027090 go back to the heap
//      |               free    block #4998: 16 bytes at 0x400270b0 go back to the heap
//      |           free    block #4999: 16 bytes at 0x400270d0 go back to the heap
//      |       free    block #5000: 16 bytes at 0x400270f0 go back to the heap
//      |     return  from main: its frame of 384 bytes is gone
//
// Heap     5000 blocks allocated (80000 bytes), 5000 freed (80000 bytes), none leaked
//          at most 80000 bytes in use at a time; the heap has 40 pages
// Stack    at most 400 bytes of your functions' frames, 240608 with the library's
//--- expected stdout
// 4999 true
