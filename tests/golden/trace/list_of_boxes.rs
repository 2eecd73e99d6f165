// A list of boxes: each node is dropped inside of the one before it.
enum List {
    Cons(i32, Box<List>),
    Nil,
}

use List::{Cons, Nil};

fn sum(list: &List) -> i32 {
    match list {
        Cons(n, rest) => n + sum(rest),
        Nil => 0,
    }
}

fn main() {
    let list = Cons(1, Box::new(Cons(2, Box::new(Nil))));
    println!("{}", sum(&list));
}

//--- expected narration
//      |     call    main(): a frame of 256 bytes at 0x10000010
//   17 | let list = Cons(1, Box::new(Cons(2, Box::new(Nil))));
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 16 bytes of heap at 0x40000010
//      |     alloc   block #2: 16 bytes of heap at 0x40000030
//      |     set     `list` = Cons(1, Box -> #2): 16 bytes at 0x10000020
//   18 | println!("{}", sum(&list));
//      |     borrow  `list`, to look at it
//      |     call    sum(list = &Cons(1, Box -> #2)): a frame of 80 bytes at 0x10000110
//       11 | Cons(n, rest) => n + sum(rest),
//          |     borrow  the 1st value in `list`'s `Cons`, to look at it: `n` holds its address
//          |             0x10000024
//          |     borrow  the 2nd value in `list`'s `Cons`, to look at it: `rest` holds its address
//          |             0x10000028
//          |     call    sum(list = &Cons(2, Box -> #1)): a frame of 80 bytes at 0x10000160
//           11 | Cons(n, rest) => n + sum(rest),
//              |     borrow  the 1st value in `list`'s `Cons`, to look at it: `n` holds its address
//              |             0x40000034
//              |     borrow  the 2nd value in `list`'s `Cons`, to look at it: `rest` holds its address
//              |             0x40000038
//              |     call    sum(list = &Nil): a frame of 80 bytes at 0x100001b0
//                  |     return  0 from sum: its frame of 80 bytes is gone
//              |     return  2 from sum: its frame of 80 bytes is gone
//          |     return  3 from sum: its frame of 80 bytes is gone
//   18 | println!("{}", sum(&list));
//   19 | }
//      |     drop    `list`, List
//      |       drop    the 2nd value in its `Cons`, Box<List>
//      |         drop    the List in block #2
//      |           drop    the 2nd value in its `Cons`, Box<List>
//      |             drop    the List in block #1
//      |             free    block #1: 16 bytes at 0x40000010 go back to the heap
//      |         free    block #2: 16 bytes at 0x40000030 go back to the heap
//      |     return  from main: its frame of 256 bytes is gone
//
// Heap     2 blocks allocated (32 bytes), 2 freed (32 bytes), none leaked
//          at most 32 bytes in use at a time; the heap has 1 page
// Stack    at most 512 bytes of your functions' frames, 2720 with the library's
//--- expected stdout
// 3
