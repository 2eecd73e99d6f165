// A panic unwinds: frames end from the top, and each drops what it owns.
//@ exit: 101
fn check(values: Vec<i32>, index: usize) -> i32 {
    let note = String::from("looking");
    println!("{note}");
    values[index] //~ panic
}

fn main() {
    let title = String::from("values");
    let numbers = vec![1, 2, 3];
    let n = check(numbers, 7);
    println!("{title} {n}");
}

//--- expected narration
//      |     call    main(): a frame of 320 bytes at 0x10000010
//   10 | let title = String::from("values");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 6 bytes of heap at 0x40000010
//      |     set     `title` = "values" in #1: 24 bytes at 0x10000020
//   11 | let numbers = vec![1, 2, 3];
//      |     alloc   block #2: 12 bytes of heap at 0x40000020
//      |     set     `numbers` = [1, 2, 3] in #2: 24 bytes at 0x10000038
//   12 | let n = check(numbers, 7);
//      |     move    `numbers` -> `values` of check: 24 bytes copied; block #2 stays where it is;
//      |             `numbers` is no longer valid
//      |     call    check(values = [1, 2, 3] in #2, index = 7): a frame of 272 bytes at 0x10000150
//        4 | let note = String::from("looking");
//          |     alloc   block #3: 7 bytes of heap at 0x40000040
//          |     set     `note` = "looking" in #3: 24 bytes at 0x10000188
//        5 | println!("{note}");
//        6 | values[index] //~ panic
//          |     panic   index out of bounds: the len is 3 but the index is 7: from here on every call
//          |             ends, and drops what it owns
//
// thread 'main' panicked at panic_unwinds.rs:6:11:
// index out of bounds: the len is 3 but the index is 7
//          |     unwind  check drops what it owns
//          |     drop    `note`, String
//          |       free    block #3: 7 bytes at 0x40000040 go back to the heap
//          |     drop    `values`, Vec<i32>
//          |       free    block #2: 12 bytes at 0x40000020 go back to the heap
//          |     unwind  out of check: its frame of 272 bytes is gone
//      |     unwind  main drops what it owns
//      |     drop    `title`, String
//      |       free    block #1: 6 bytes at 0x40000010 go back to the heap
//      |     unwind  out of main: its frame of 320 bytes is gone
//
// Heap     3 blocks allocated (25 bytes), 3 freed (25 bytes), none leaked
//          at most 25 bytes in use at a time; the heap has 1 page
// Stack    at most 608 bytes of your functions' frames, 2464 with the library's
//--- expected stdout
// looking
//--- expected panic
// index out of bounds: the len is 3 but the index is 7
