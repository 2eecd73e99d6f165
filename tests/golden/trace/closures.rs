// What a closure captures, by reference or by value; its call, and the captures that it drops.
fn main() {
    let name = String::from("Ida");
    let n = 5;
    let mut sum = 0;
    let len = || name.len();
    let mut add = |k| sum += k;
    add(len());
    add(2);
    let own = move || name.len() + n;
    let all = sum + own();
    let give = || own;
    println!("{all} {}", give()());
}

//--- expected narration
//      |     call    main(): a frame of 592 bytes at 0x10000010
//    3 | let name = String::from("Ida");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     set     `name` = "Ida" in #1: 24 bytes at 0x10000020
//    4 | let n = 5;
//      |     set     `n` = 5: 8 bytes at 0x10000038
//    5 | let mut sum = 0;
//      |     set     `sum` = 0: 8 bytes at 0x10000040
//    6 | let len = || name.len();
//      |     borrow  `name`, to look at it: the closure in line 6 holds its address 0x10000020
//      |     set     `len` = closure {name: &"Ida" in #1}: 8 bytes at 0x10000048
//    7 | let mut add = |k| sum += k;
//      |     borrow  `sum`, to change it: the closure in line 7 holds its address 0x10000040
//      |     set     `add` = closure {sum: &mut 0}: 8 bytes at 0x10000050
//    8 | add(len());
//      |     borrow  `add`, to change it
//      |     borrow  `len`, to look at it
//      |     call    the closure in line 6(&closure {name: &"Ida" in #1}): a frame of 48 bytes at
//      |             0x10000260
//          |     return  3 from the closure in line 6: its frame of 48 bytes is gone
//    8 | add(len());
//      |     call    the closure in line 7(&mut closure {sum: &mut 0}, k = 3): a frame of 64 bytes at
//      |             0x10000260
//        7 | let mut add = |k| sum += k;
//          |     set     `sum` = 3: 8 bytes at 0x10000040
//          |     return  from the closure in line 7: its frame of 64 bytes is gone
//    9 | add(2);
//      |     borrow  `add`, to change it
//      |     call    the closure in line 7(&mut closure {sum: &mut 3}, k = 2): a frame of 64 bytes at
//      |             0x10000260
//        7 | let mut add = |k| sum += k;
//          |     set     `sum` = 5: 8 bytes at 0x10000040
//          |     return  from the closure in line 7: its frame of 64 bytes is gone
//   10 | let own = move || name.len() + n;
//      |     move    `name` -> the closure in line 10: 24 bytes copied; block #1 stays where it is;
//      |             `name` is no longer valid
//      |     copy    `n` -> the closure in line 10: 8 bytes; both can be used
//      |     set     `own` = closure {name: "Ida" in #1, n: 5}: 32 bytes at 0x10000058
//   11 | let all = sum + own();
//      |     borrow  `own`, to look at it
//      |     call    the closure in line 10(&closure {name: "Ida" in #1, n: 5}): a frame of 80 bytes
//      |             at 0x10000260
//          |     return  8 from the closure in line 10: its frame of 80 bytes is gone
//   11 | let all = sum + own();
//      |     set     `all` = 13: 8 bytes at 0x10000078
//   12 | let give = || own;
//      |     move    `own` -> the closure in line 12: 32 bytes copied; block #1 stays where it is;
//      |             `own` is no longer valid
//      |     set     `give` = closure {own: closure {name: "Ida" in #1, n: 5}}: 32 bytes at 0x10000080
//   13 | println!("{all} {}", give()());
//      |     move    `give` -> its own call: 32 bytes copied; block #1 stays where it is; `give` is no
//      |             longer valid
//      |     call    the closure in line 12(closure {own: closure {name: "Ida" in #1, n: 5}}): a frame
//      |             of 80 bytes at 0x10000260
//       12 | let give = || own;
//          |     move    `own` -> the result: 32 bytes copied; block #1 stays where it is; `own` is no
//          |             longer valid
//          |     return  closure {name: "Ida" in #1, n: 5} from the closure in line 12: its frame of
//          |             80 bytes is gone
//   13 | println!("{all} {}", give()());
//      |     call    the closure in line 10(&closure {name: "Ida" in #1, n: 5}): a frame of 80 bytes
//      |             at 0x10000260
//          |     return  8 from the closure in line 10: its frame of 80 bytes is gone
//   13 | println!("{all} {}", give()());
//      |     drop    what the closure in line 12 returned, the closure in line 10
//      |       drop    the `name` that it has captured, String
//      |         free    block #1: 3 bytes at 0x40000010 go back to the heap
//   14 | }
//      |     skip    `give`: nothing to drop, its value was moved into its own call in line 13
//      |     skip    `own`: nothing to drop, its value was moved into the closure in line 12
//      |     skip    `name`: nothing to drop, its value was moved into the closure in line 10
//      |     return  from main: its frame of 592 bytes is gone
//
// Heap     1 block allocated (3 bytes), 1 freed (3 bytes), none leaked
//          at most 3 bytes in use at a time; the heap has 1 page
// Stack    at most 688 bytes of your functions' frames, 3056 with the library's
//--- expected stdout
// 13 8
