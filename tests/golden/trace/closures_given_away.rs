// A closure is told by its place where it is given to a function, kept in a value, part of an iterator, or dropped.
struct Button<F: Fn() -> usize> {
    label: String,
    action: F,
}

fn apply(f: impl FnOnce(i32) -> i32, x: i32) -> i32 {
    f(x)
}

fn main() {
    let text = String::from("saved");
    let button = Button { label: String::from("save"), action: move || text.len() };
    println!("{} {}", button.label, (button.action)());
    println!("{}", apply(|v| v * 2, 21));
    let step = 3;
    println!("{}", apply(|v| v + step, 4));
    let squares = vec![1, 2, 3].into_iter().map(|n| n * n);
    let squares: Vec<i32> = squares.collect();
    println!("{squares:?}");
    let count = Box::new(|| button.label.len());
    println!("{}", count());
}

//--- expected stdout
// save 5
// 42
// 7
// [1, 4, 9]
// 4
//--- expected narration
//      |     call    main(): a frame of 1248 bytes at 0x10000010
//   12 | let text = String::from("saved");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//      |     set     `text` = "saved" in #1: 24 bytes at 0x10000020
//   13 | let button = Button { label: String::from("save"), action: move || text.len() };
//      |     alloc   block #2: 4 bytes of heap at 0x40000020
//      |     move    `text` -> the closure in line 13: 24 bytes copied; block #1 stays where it is;
//      |             `text` is no longer valid
//      |     set     `button` = Button { label: "save" in #2, .. }: 48 bytes at 0x10000038
//   14 | println!("{} {}", button.label, (button.action)());
//      |     borrow  `button.action`, to look at it
//      |     call    the closure in line 13(&closure {text: "saved" in #1}): a frame of 48 bytes at
//      |             0x100004f0
//          |     return  5 from the closure in line 13: its frame of 48 bytes is gone
//   14 | println!("{} {}", button.label, (button.action)());
//   15 | println!("{}", apply(|v| v * 2, 21));
//      |     call    apply(f = the closure in line 15, x = 21): a frame of 32 bytes at 0x100004f0
//        8 | f(x)
//          |     call    the closure in line 15(v = 21): a frame of 48 bytes at 0x10000510
//              |     return  42 from the closure in line 15: its frame of 48 bytes is gone
//          |     return  42 from apply: its frame of 32 bytes is gone
//   15 | println!("{}", apply(|v| v * 2, 21));
//   16 | let step = 3;
//      |     set     `step` = 3: 4 bytes at 0x10000068
//   17 | println!("{}", apply(|v| v + step, 4));
//      |     borrow  `step`, to look at it: the closure in line 17 holds its address 0x10000068
//      |     call    apply(f = closure {step: &3}, x = 4): a frame of 64 bytes at 0x100004f0
//        8 | f(x)
//          |     call    the closure in line 17(closure {step: &3}, v = 4): a frame of 64 bytes at
//          |             0x10000530
//              |     return  7 from the closure in line 17: its frame of 64 bytes is gone
//          |     return  7 from apply: its frame of 64 bytes is gone
//   17 | println!("{}", apply(|v| v + step, 4));
//   18 | let squares = vec![1, 2, 3].into_iter().map(|n| n * n);
//      |     alloc   block #3: 12 bytes of heap at 0x40000030
//      |     set     `squares` = Map<IntoIter<i32>, the closure in line 18>: 32 bytes at 0x10000070
//   19 | let squares: Vec<i32> = squares.collect();
//      |     move    `squares` -> Iterator::collect: 32 bytes copied; block #3 stays where it is;
//      |             `squares` is no longer valid
//      |     call    the closure in line 18(n = 1): a frame of 64 bytes at 0x10000a00
//          |     return  1 from the closure in line 18: its frame of 64 bytes is gone
//   19 | let squares: Vec<i32> = squares.collect();
//      |     call    the closure in line 18(n = 2): a frame of 64 bytes at 0x10000a00
//          |     return  4 from the closure in line 18: its frame of 64 bytes is gone
//   19 | let squares: Vec<i32> = squares.collect();
//      |     call    the closure in line 18(n = 3): a frame of 64 bytes at 0x10000a00
//          |     return  9 from the closure in line 18: its frame of 64 bytes is gone
//   19 | let squares: Vec<i32> = squares.collect();
//      |     set     `squares` = [1, 4, 9] in #3: 24 bytes at 0x10000090
//   20 | println!("{squares:?}");
//   21 | let count = Box::new(|| button.label.len());
//      |     borrow  `button.label`, to look at it: the closure in line 21 holds its address
//      |             0x10000038
//      |     alloc   block #4: 8 bytes of heap at 0x40000050
//      |     set     `count` = Box -> #4: 8 bytes at 0x100000a8
//   22 | println!("{}", count());
//      |     borrow  `*count`, to look at it
//      |     call    the closure in line 21(&closure {button.label: &"save" in #2}): a frame of 48
//      |             bytes at 0x100004f0
//          |     return  4 from the closure in line 21: its frame of 48 bytes is gone
//   22 | println!("{}", count());
//   23 | }
//      |     drop    `count`, Box<the closure in line 21>
//      |       free    block #4: 8 bytes at 0x40000050 go back to the heap
//      |     drop    `squares` of line 19, Vec<i32>
//      |       free    block #3: 12 bytes at 0x40000030 go back to the heap
//      |     skip    `squares` of line 18: nothing to drop, its value was moved into Iterator::collect
//      |             in line 19
//      |     drop    `button`, Button<the closure in line 13>
//      |       drop    its field `label`, String
//      |         free    block #2: 4 bytes at 0x40000020 go back to the heap
//      |       drop    its field `action`, the closure in line 13
//      |         drop    the `text` that it has captured, String
//      |           free    block #1: 5 bytes at 0x40000010 go back to the heap
//      |     skip    `text`: nothing to drop, its value was moved into the closure in line 13
//      |     return  from main: its frame of 1248 bytes is gone
//
// Heap     4 blocks allocated (29 bytes), 4 freed (29 bytes), none leaked
//          at most 29 bytes in use at a time; the heap has 1 page
// Stack    at most 2624 bytes of your functions' frames, 4528 with the library's
