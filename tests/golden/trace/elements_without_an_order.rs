// What a map or a set drops are its elements; only those of a sequence have numbers.
use std::collections::{HashMap, HashSet};

fn is_long(s: &String) -> bool {
    s.len() > 1
}

fn main() {
    let mut names = HashMap::new();
    names.insert(String::from("key"), vec![1]);
    let words = HashSet::from([String::from("word")]);
    let mut texts = vec![String::from("a"), String::from("bc")];
    texts.retain(is_long);
    names.clear();
    println!("{} {} {}", names.len(), words.len(), texts.len());
}

//--- expected narration
//      |     call    main(): a frame of 704 bytes at 0x10000010
//    9 | let mut names = HashMap::new();
//      |     set     `names` = {}: 48 bytes at 0x10000020
//   10 | names.insert(String::from("key"), vec![1]);
//      |     borrow  `names`, to change it
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     alloc   block #2: 4 bytes of heap at 0x40000020
//      |     grow    `names` gets room for 3 entries of 48 bytes
//      |       alloc   block #3: 212 bytes of heap at 0x40000030
//      |     set     `names` = {"key" in #1: [1] in #2} in #3: 48 bytes at 0x10000020
//   11 | let words = HashSet::from([String::from("word")]);
//      |     alloc   block #4: 4 bytes of heap at 0x40000110
//      |     grow    a new HashSet<String> gets room for 3 elements of 24 bytes
//      |       alloc   block #5: 116 bytes of heap at 0x40000120
//      |     set     `words` = {"word" in #4} in #5: 48 bytes at 0x10000050
//   12 | let mut texts = vec![String::from("a"), String::from("bc")];
//      |     alloc   block #6: 48 bytes of heap at 0x400001a0
//      |     alloc   block #7: 1 byte of heap at 0x400001e0
//      |     alloc   block #8: 2 bytes of heap at 0x400001f0
//      |     set     `texts` = ["a" in #7, "bc" in #8] in #6: 24 bytes at 0x10000080
//   13 | texts.retain(is_long);
//      |     borrow  `texts`, to change it
//      |     call    is_long(s = &"a" in #7): a frame of 48 bytes at 0x10000370
//          |     return  false from is_long: its frame of 48 bytes is gone
//   13 | texts.retain(is_long);
//      |     drop    an element, String
//      |       free    block #7: 1 byte at 0x400001e0 goes back to the heap
//      |     call    is_long(s = &"bc" in #8): a frame of 48 bytes at 0x10000370
//          |     return  true from is_long: its frame of 48 bytes is gone
//   13 | texts.retain(is_long);
//      |     set     `texts` = ["bc" in #8] in #6: 24 bytes at 0x10000080
//   14 | names.clear();
//      |     borrow  `names`, to change it
//      |     drop    an entry
//      |       drop    its key, String
//      |         free    block #1: 3 bytes at 0x40000010 go back to the heap
//      |       drop    its value, Vec<i32>
//      |         free    block #2: 4 bytes at 0x40000020 go back to the heap
//      |     set     `names` = {} in #3: 48 bytes at 0x10000020
//   15 | println!("{} {} {}", names.len(), words.len(), texts.len());
//   16 | }
//      |     drop    `texts`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #8: 2 bytes at 0x400001f0 go back to the heap
//      |       free    block #6: 48 bytes at 0x400001a0 go back to the heap
//      |     drop    `words`, HashSet<String>
//      |       drop    an element, String
//      |         free    block #4: 4 bytes at 0x40000110 go back to the heap
//      |       free    block #5: 116 bytes at 0x40000120 go back to the heap
//      |     drop    `names`, HashMap<String, Vec<i32>>
//      |       free    block #3: 212 bytes at 0x40000030 go back to the heap
//      |     return  from main: its frame of 704 bytes is gone
//
// Heap     8 blocks allocated (390 bytes), 8 freed (390 bytes), none leaked
//          at most 390 bytes in use at a time; the heap has 1 page
// Stack    at most 928 bytes of your functions' frames, 3168 with the library's
//--- expected stdout
// 0 1 1
