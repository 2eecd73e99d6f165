// A value that never had a name is told by where it came from: what a function returned, what a macro made, the
// iterator of a loop; and by the line where that was, if it is another one.

fn make(n: i32) -> String {
    format!("number {n}")
}

fn main() {
    println!("{}", make(1).len());
    println!("{}", format!("{}!", 2).len());
    match make(3).as_str() {
        "number 3" => println!("three"),
        _ => println!("other"),
    }
    let list = vec![make(4), String::from("five")];
    for text in list {
        if text.len() == 4 {
            println!("{text}");
        }
    }
    let kept = make(6);
    let more = vec![kept];
    drop(vec![1, 2]);
    println!("{}", more.len() + vec![make(7)].len());
}

//--- expected stdout
// 8
// 2
// three
// five
// 2
//--- expected narration
//      |     call    main(): a frame of 1648 bytes at 0x10000010
//    9 | println!("{}", make(1).len());
//      |     call    make(n = 1): a frame of 208 bytes at 0x10000680
//        5 | format!("number {n}")
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 14 bytes of heap at 0x40000010
//          |     return  "number 1" in #1 from make: its frame of 208 bytes is gone
//    9 | println!("{}", make(1).len());
//      |     drop    what `make` returned, String
//      |       free    block #1: 14 bytes at 0x40000010 go back to the heap
//   10 | println!("{}", format!("{}!", 2).len());
//      |     alloc   block #2: 2 bytes of heap at 0x40000010
//      |     drop    what `format!` made, String
//      |       free    block #2: 2 bytes at 0x40000010 go back to the heap
//   11 | match make(3).as_str() {
//      |     call    make(n = 3): a frame of 208 bytes at 0x10000680
//        5 | format!("number {n}")
//          |     alloc   block #3: 14 bytes of heap at 0x40000010
//          |     return  "number 3" in #3 from make: its frame of 208 bytes is gone
//   12 | "number 3" => println!("three"),
//   14 | }
//      |     drop    what `make` returned in line 11, String
//      |       free    block #3: 14 bytes at 0x40000010 go back to the heap
//   15 | let list = vec![make(4), String::from("five")];
//      |     alloc   block #4: 48 bytes of heap at 0x40000010
//      |     call    make(n = 4): a frame of 208 bytes at 0x10000680
//        5 | format!("number {n}")
//          |     alloc   block #5: 14 bytes of heap at 0x40000050
//          |     return  "number 4" in #5 from make: its frame of 208 bytes is gone
//   15 | let list = vec![make(4), String::from("five")];
//      |     alloc   block #6: 4 bytes of heap at 0x40000070
//      |     set     `list` = ["number 4" in #5, "five" in #6] in #4: 24 bytes at 0x10000020
//   16 | for text in list {
//      |     move    `list` -> the loop: 24 bytes copied; block #4 stays where it is; `list` is no
//      |             longer valid
//      |     set     `text` = "number 4" in #5: 24 bytes at 0x10000038
//   20 | }
//      |     drop    `text`, String
//      |       free    block #5: 14 bytes at 0x40000050 go back to the heap
//   16 | for text in list {
//      |     set     `text` = "five" in #6: 24 bytes at 0x10000038
//   18 | println!("{text}");
//   20 | }
//      |     drop    `text`, String
//      |       free    block #6: 4 bytes at 0x40000070 go back to the heap
//   20 | }
//      |     drop    the iterator of the loop in line 16, IntoIter<String>
//      |       free    block #4: 48 bytes at 0x40000010 go back to the heap
//   21 | let kept = make(6);
//      |     call    make(n = 6): a frame of 208 bytes at 0x10000680
//        5 | format!("number {n}")
//          |     alloc   block #7: 14 bytes of heap at 0x40000010
//          |     return  "number 6" in #7 from make: its frame of 208 bytes is gone
//   21 | let kept = make(6);
//      |     set     `kept` = "number 6" in #7: 24 bytes at 0x10000050
//   22 | let more = vec![kept];
//      |     alloc   block #8: 24 bytes of heap at 0x40000030
//      |     move    `kept` -> what `vec!` makes: 24 bytes copied; block #7 stays where it is; `kept`
//      |             is no longer valid
//      |     set     `more` = ["number 6" in #7] in #8: 24 bytes at 0x10000068
//   23 | drop(vec![1, 2]);
//      |     alloc   block #9: 8 bytes of heap at 0x40000050
//      |     drop    what was given to `drop`, Vec<i32>
//      |       free    block #9: 8 bytes at 0x40000050 go back to the heap
//   24 | println!("{}", more.len() + vec![make(7)].len());
//      |     alloc   block #10: 24 bytes of heap at 0x40000050
//      |     call    make(n = 7): a frame of 208 bytes at 0x10000680
//        5 | format!("number {n}")
//          |     alloc   block #11: 14 bytes of heap at 0x40000070
//          |     return  "number 7" in #11 from make: its frame of 208 bytes is gone
//   24 | println!("{}", more.len() + vec![make(7)].len());
//      |     drop    what `vec!` made, Vec<String>
//      |       drop    element 0, String
//      |         free    block #11: 14 bytes at 0x40000070 go back to the heap
//      |       free    block #10: 24 bytes at 0x40000050 go back to the heap
//   25 | }
//      |     drop    `more`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #7: 14 bytes at 0x40000010 go back to the heap
//      |       free    block #8: 24 bytes at 0x40000030 go back to the heap
//      |     skip    `kept`: nothing to drop, its value was moved into what `vec!` makes in line 22
//      |     skip    `list`: nothing to drop, its value was moved into the loop in line 16
//      |     return  from main: its frame of 1648 bytes is gone
//
// Heap     11 blocks allocated (180 bytes), 11 freed (180 bytes), none leaked
//          at most 76 bytes in use at a time; the heap has 1 page
// Stack    at most 1872 bytes of your functions' frames, 4480 with the library's
