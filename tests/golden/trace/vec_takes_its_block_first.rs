// `vec![a, b]` takes its block before its elements; when an element is left or panics, the block goes back.
//@ exit: 101
fn part(name: &str) -> String {
    if name.is_empty() {
        panic!("no name"); //~ panic
    }
    name.to_string()
}

fn parts(second: Option<&str>) -> Option<Vec<String>> {
    Some(vec![part("first"), part(second?)])
}

fn main() {
    parts(None);
    let all = parts(Some("second"));
    println!("{}", all.is_some());
    parts(Some(""));
}

//--- expected stdout
// true
//--- expected panic
// no name
//--- expected narration
//      |     call    main(): a frame of 320 bytes at 0x10000010
//   15 | parts(None);
//      |     call    parts(second = None): a frame of 256 bytes at 0x10000150
//       11 | Some(vec![part("first"), part(second?)])
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 48 bytes of heap at 0x40000010
//          |     call    part(name = "first"): a frame of 176 bytes at 0x10000250
//            7 | name.to_string()
//              |     alloc   block #2: 5 bytes of heap at 0x40000050
//              |     return  "first" in #2 from part: its frame of 176 bytes is gone
//       11 | Some(vec![part("first"), part(second?)])
//          |     leave   `?` ends parts early: it will return None
//          |     drop    what `part` returned, String
//          |       free    block #2: 5 bytes at 0x40000050 go back to the heap
//          |     drop    the block that `vec!` was filling
//          |       free    block #1: 48 bytes at 0x40000010 go back to the heap
//          |     return  None from parts: its frame of 256 bytes is gone
//   16 | let all = parts(Some("second"));
//      |     call    parts(second = Some("second")): a frame of 256 bytes at 0x10000150
//       11 | Some(vec![part("first"), part(second?)])
//          |     alloc   block #3: 48 bytes of heap at 0x40000010
//          |     call    part(name = "first"): a frame of 176 bytes at 0x10000250
//            7 | name.to_string()
//              |     alloc   block #4: 5 bytes of heap at 0x40000050
//              |     return  "first" in #4 from part: its frame of 176 bytes is gone
//       11 | Some(vec![part("first"), part(second?)])
//          |     call    part(name = "second"): a frame of 176 bytes at 0x10000250
//            7 | name.to_string()
//              |     alloc   block #5: 6 bytes of heap at 0x40000060
//              |     return  "second" in #5 from part: its frame of 176 bytes is gone
//          |     return  Some(["first" in #4, "second" in #5] in #3) from parts: its frame of 256
//          |             bytes is gone
//   16 | let all = parts(Some("second"));
//      |     set     `all` = Some(["first" in #4, "second" in #5] in #3): 24 bytes at 0x10000020
//   17 | println!("{}", all.is_some());
//   18 | parts(Some(""));
//      |     call    parts(second = Some("")): a frame of 256 bytes at 0x10000150
//       11 | Some(vec![part("first"), part(second?)])
//          |     alloc   block #6: 48 bytes of heap at 0x40000070
//          |     call    part(name = "first"): a frame of 176 bytes at 0x10000250
//            7 | name.to_string()
//              |     alloc   block #7: 5 bytes of heap at 0x400000b0
//              |     return  "first" in #7 from part: its frame of 176 bytes is gone
//       11 | Some(vec![part("first"), part(second?)])
//          |     call    part(name = ""): a frame of 176 bytes at 0x10000250
//            5 | panic!("no name"); //~ panic
//              |     panic   no name: from here on every call ends, and drops what it owns
//
// thread 'main' panicked at vec_takes_its_block_first.rs:5:9:
// no name
//              |     unwind  out of part: its frame of 176 bytes is gone
//          |     unwind  parts drops what it owns
//          |     drop    what `part` returned, String
//          |       free    block #7: 5 bytes at 0x400000b0 go back to the heap
//          |     drop    the block that `vec!` was filling
//          |       free    block #6: 48 bytes at 0x40000070 go back to the heap
//          |     unwind  out of parts: its frame of 256 bytes is gone
//      |     unwind  main drops what it owns
//      |     drop    `all`, Option<Vec<String>>
//      |       drop    element 0, String
//      |         free    block #4: 5 bytes at 0x40000050 go back to the heap
//      |       drop    element 1, String
//      |         free    block #5: 6 bytes at 0x40000060 go back to the heap
//      |       free    block #3: 48 bytes at 0x40000010 go back to the heap
//      |     unwind  out of main: its frame of 320 bytes is gone
//
// Heap     7 blocks allocated (165 bytes), 7 freed (165 bytes), none leaked
//          at most 112 bytes in use at a time; the heap has 1 page
// Stack    at most 768 bytes of your functions' frames, 2192 with the library's
