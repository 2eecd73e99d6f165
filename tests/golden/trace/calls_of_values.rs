// A call of a closure or of a function pointer: its arguments move to it, a closure that can be called once moves too.
fn once<F: FnOnce(String) -> String>(f: F, s: String) -> String {
    f(s)
}

fn loud(s: String) -> String {
    s + "!"
}

fn main() {
    let tag = String::from("<");
    let name = String::from("Ann");
    let tagged = once(move |s: String| tag + &s, name);
    let louder = once(loud, tagged);
    let p: fn(String) -> String = loud;
    p(louder);
    let (kept, added) = (String::from("k"), String::from("a"));
    let join = move |s: String| format!("{kept}{s}");
    join(added);
}

//--- expected stdout
//--- expected narration
//      |     call    main(): a frame of 528 bytes at 0x10000010
//   11 | let tag = String::from("<");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 1 byte of heap at 0x40000010
//      |     set     `tag` = "<" in #1: 24 bytes at 0x10000020
//   12 | let name = String::from("Ann");
//      |     alloc   block #2: 3 bytes of heap at 0x40000020
//      |     set     `name` = "Ann" in #2: 24 bytes at 0x10000038
//   13 | let tagged = once(move |s: String| tag + &s, name);
//      |     move    `tag` -> the closure in line 13: 24 bytes copied; block #1 stays where it is;
//      |             `tag` is no longer valid
//      |     move    `name` -> `s` of once: 24 bytes copied; block #2 stays where it is; `name` is no
//      |             longer valid
//      |     call    once(f = closure {tag: "<" in #1}, s = "Ann" in #2): a frame of 160 bytes at
//      |             0x10000220
//        3 | f(s)
//          |     move    `s` -> `s` of the closure in line 13: 24 bytes copied; block #2 stays where
//          |             it is; `s` is no longer valid
//          |     move    `f` -> its own call: 24 bytes copied; block #1 stays where it is; `f` is no
//          |             longer valid
//          |     call    the closure in line 13(closure {tag: "<" in #1}, s = "Ann" in #2): a frame of
//          |             176 bytes at 0x100002c0
//           13 | let tagged = once(move |s: String| tag + &s, name);
//              |     borrow  `s`, to look at it
//              |     move    `tag` -> `tag + &s`: 24 bytes copied; block #1 stays where it is; `tag`
//              |             is no longer valid
//              |     grow    a new String is full: room for 8 bytes instead of 1
//              |       realloc block #1 at 0x40000010 stays where it is and has 8 bytes now instead of
//              |               1
//              |     drop    `s`, String
//              |       free    block #2: 3 bytes at 0x40000020 go back to the heap
//              |     return  "<Ann" in #1 from the closure in line 13: its frame of 176 bytes is gone
//        4 | }
//          |     skip    `s`: nothing to drop, its value was moved to `s` of the closure in line 13,
//          |             in line 3
//          |     skip    `f`: nothing to drop, its value was moved into its own call in line 3
//          |     return  "<Ann" in #1 from once: its frame of 160 bytes is gone
//   13 | let tagged = once(move |s: String| tag + &s, name);
//      |     set     `tagged` = "<Ann" in #1: 24 bytes at 0x10000050
//   14 | let louder = once(loud, tagged);
//      |     move    `tagged` -> `s` of once: 24 bytes copied; block #1 stays where it is; `tagged` is
//      |             no longer valid
//      |     call    once<fn(String) -> String {loud}>(f, s = "<Ann" in #1): a frame of 112 bytes at
//      |             0x10000220
//        3 | f(s)
//          |     move    `s` -> `s` of loud: 24 bytes copied; block #1 stays where it is; `s` is no
//          |             longer valid
//          |     call    loud(s = "<Ann" in #1): a frame of 96 bytes at 0x10000290
//            7 | s + "!"
//              |     move    `s` -> `s + "!"`: 24 bytes copied; block #1 stays where it is; `s` is no
//              |             longer valid
//            8 | }
//              |     skip    `s`: nothing to drop, its value was moved into `s + "!"` in line 7
//              |     return  "<Ann!" in #1 from loud: its frame of 96 bytes is gone
//        4 | }
//          |     skip    `s`: nothing to drop, its value was moved to `s` of loud in line 3
//          |     return  "<Ann!" in #1 from once<fn(String) -> String {loud}>: its frame of 112 bytes
//          |             is gone
//   14 | let louder = once(loud, tagged);
//      |     set     `louder` = "<Ann!" in #1: 24 bytes at 0x10000068
//   15 | let p: fn(String) -> String = loud;
//      |     set     `p` = loud: 8 bytes at 0x10000080
//   16 | p(louder);
//      |     move    `louder` -> `s` of loud: 24 bytes copied; block #1 stays where it is; `louder` is
//      |             no longer valid
//      |     call    loud(s = "<Ann!" in #1): a frame of 96 bytes at 0x10000220
//        7 | s + "!"
//          |     move    `s` -> `s + "!"`: 24 bytes copied; block #1 stays where it is; `s` is no
//          |             longer valid
//        8 | }
//          |     skip    `s`: nothing to drop, its value was moved into `s + "!"` in line 7
//          |     return  "<Ann!!" in #1 from loud: its frame of 96 bytes is gone
//   16 | p(louder);
//      |     drop    what `loud` returned, String
//      |       free    block #1: 8 bytes at 0x40000010 go back to the heap
//   17 | let (kept, added) = (String::from("k"), String::from("a"));
//      |     alloc   block #3: 1 byte of heap at 0x40000010
//      |     alloc   block #4: 1 byte of heap at 0x40000020
//      |     set     `kept` = "k" in #3: 24 bytes at 0x10000088
//      |     set     `added` = "a" in #4: 24 bytes at 0x100000a0
//   18 | let join = move |s: String| format!("{kept}{s}");
//      |     move    `kept` -> the closure in line 18: 24 bytes copied; block #3 stays where it is;
//      |             `kept` is no longer valid
//      |     set     `join` = closure {kept: "k" in #3}: 24 bytes at 0x100000b8
//   19 | join(added);
//      |     borrow  `join`, to look at it
//      |     move    `added` -> `s` of the closure in line 18: 24 bytes copied; block #4 stays where
//      |             it is; `added` is no longer valid
//      |     call    the closure in line 18(&closure {kept: "k" in #3}, s = "a" in #4): a frame of 272
//      |             bytes at 0x10000220
//       18 | let join = move |s: String| format!("{kept}{s}");
//          |     grow    a new String gets room for 8 bytes
//          |       alloc   block #5: 8 bytes of heap at 0x40000030
//          |     drop    `s`, String
//          |       free    block #4: 1 byte at 0x40000020 goes back to the heap
//          |     return  "ka" in #5 from the closure in line 18: its frame of 272 bytes is gone
//   19 | join(added);
//      |     drop    what the closure in line 18 returned, String
//      |       free    block #5: 8 bytes at 0x40000030 go back to the heap
//   20 | }
//      |     drop    `join`, the closure in line 18
//      |       drop    the `kept` that it has captured, String
//      |         free    block #3: 1 byte at 0x40000010 goes back to the heap
//      |     skip    `added`: nothing to drop, its value was moved to `s` of the closure in line 18,
//      |             in line 19
//      |     skip    `kept`: nothing to drop, its value was moved into the closure in line 18
//      |     skip    `louder`: nothing to drop, its value was moved to `s` of loud in line 16
//      |     skip    `tagged`: nothing to drop, its value was moved to `s` of once in line 14
//      |     skip    `name`: nothing to drop, its value was moved to `s` of once in line 13
//      |     skip    `tag`: nothing to drop, its value was moved into the closure in line 13
//      |     return  from main: its frame of 528 bytes is gone
//
// Heap     5 blocks allocated (21 bytes), 5 freed (21 bytes), none leaked
//          at most 11 bytes in use at a time; the heap has 1 page
// Stack    at most 880 bytes of your functions' frames, 3760 with the library's
