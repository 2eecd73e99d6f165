// Moved on one way only: whether there is something to drop is found out at the end.
fn give(word: String, away: bool) {
    if away {
        drop(word);
    } else {
        println!("kept {word}");
    }
}

fn main() {
    give(String::from("one"), true);
    give(String::from("two"), false);
}

//--- expected narration
//      |     call    main(): a frame of 64 bytes at 0x10000010
//   11 | give(String::from("one"), true);
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     call    give(word = "one" in #1, away = true): a frame of 256 bytes at 0x10000050
//        4 | drop(word);
//          |     move    `word` -> drop: 24 bytes copied; block #1 stays where it is; `word` is no
//          |             longer valid
//          |     drop    what was `word`, String
//          |       free    block #1: 3 bytes at 0x40000010 go back to the heap
//        8 | }
//          |     skip    `word`: its drop flag says: nothing to drop, its value was moved into drop in
//          |             line 4
//          |     return  from give: its frame of 256 bytes is gone
//   12 | give(String::from("two"), false);
//      |     alloc   block #2: 3 bytes of heap at 0x40000010
//      |     call    give(word = "two" in #2, away = false): a frame of 256 bytes at 0x10000050
//        6 | println!("kept {word}");
//        8 | }
//          |     drop    `word`, String: its drop flag says that it has a value
//          |       free    block #2: 3 bytes at 0x40000010 go back to the heap
//          |     return  from give: its frame of 256 bytes is gone
//      |     return  from main: its frame of 64 bytes is gone
//
// Heap     2 blocks allocated (6 bytes), 2 freed (6 bytes), none leaked
//          at most 3 bytes in use at a time; the heap has 1 page
// Stack    at most 336 bytes of your functions' frames, 2192 with the library's
//--- expected stdout
// kept two
