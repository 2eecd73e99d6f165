// A map's table has a reason, what it keeps are keys and values, and what its methods return and are given has a name.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

fn main() {
    let mut ages = HashMap::new();
    ages.insert(String::from("Ann"), 30);
    ages.insert(String::from("Ann"), 31);
    *ages.entry(String::from("Ann")).or_insert(0) += 1;
    println!("{}", ages["Ann"]);
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    names.insert(1, String::from("one"));
    names.insert(1, String::from("uno"));
    names.remove(&2);
    println!("{names:?}");
    let words: HashSet<String> = HashSet::from([String::from("w")]);
    let sorted: BTreeSet<&str> = BTreeSet::from(["b", "a"]);
    println!("{} {}", words.len(), sorted.len());
}

//--- expected stdout
// 32
// {1: "uno"}
// 1 2
//--- expected narration
//      |     call    main(): a frame of 1136 bytes at 0x10000010
//    5 | let mut ages = HashMap::new();
//      |     set     `ages` = {}: 48 bytes at 0x10000020
//    6 | ages.insert(String::from("Ann"), 30);
//      |     borrow  `ages`, to change it
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     grow    `ages` gets room for 3 entries of 32 bytes
//      |       alloc   block #2: 148 bytes of heap at 0x40000020
//      |     set     `ages` = {"Ann" in #1: 30} in #2: 48 bytes at 0x10000020
//    7 | ages.insert(String::from("Ann"), 31);
//      |     borrow  `ages`, to change it
//      |     alloc   block #3: 3 bytes of heap at 0x400000c0
//      |     drop    what was given to `insert`, String
//      |       free    block #3: 3 bytes at 0x400000c0 go back to the heap
//      |     set     `ages` = {"Ann" in #1: 31} in #2: 48 bytes at 0x10000020
//    8 | *ages.entry(String::from("Ann")).or_insert(0) += 1;
//      |     borrow  `ages`, to change it
//      |     alloc   block #4: 3 bytes of heap at 0x400000c0
//      |     drop    what was given to `entry`, String
//      |       free    block #4: 3 bytes at 0x400000c0 go back to the heap
//      |     set     the i32 in block #2 = 32: 4 bytes at 0x40000078
//    9 | println!("{}", ages["Ann"]);
//      |     borrow  `ages`, to look at it
//   10 | let mut names: BTreeMap<u32, String> = BTreeMap::new();
//      |     set     `names` = {}: 24 bytes at 0x10000050
//   11 | names.insert(1, String::from("one"));
//      |     borrow  `names`, to change it
//      |     alloc   block #5: 3 bytes of heap at 0x400000c0
//      |     grow    `names` gets room for 4 entries of 32 bytes
//      |       alloc   block #6: 128 bytes of heap at 0x400000d0
//      |     set     `names` = {1: "one" in #5} in #6: 24 bytes at 0x10000050
//   12 | names.insert(1, String::from("uno"));
//      |     borrow  `names`, to change it
//      |     alloc   block #7: 3 bytes of heap at 0x40000160
//      |     set     `names` = {1: "uno" in #7} in #6: 24 bytes at 0x10000050
//      |     drop    what `insert` returned, Option<String>
//      |       free    block #5: 3 bytes at 0x400000c0 go back to the heap
//   13 | names.remove(&2);
//      |     borrow  `names`, to change it
//   14 | println!("{names:?}");
//   15 | let words: HashSet<String> = HashSet::from([String::from("w")]);
//      |     alloc   block #8: 1 byte of heap at 0x400000c0
//      |     grow    a new HashSet<String> gets room for 3 elements of 24 bytes
//      |       alloc   block #9: 116 bytes of heap at 0x40000170
//      |     set     `words` = {"w" in #8} in #9: 48 bytes at 0x10000068
//   16 | let sorted: BTreeSet<&str> = BTreeSet::from(["b", "a"]);
//      |     grow    a new BTreeSet<&str> gets room for 4 elements of 16 bytes
//      |       alloc   block #10: 64 bytes of heap at 0x400001f0
//      |     set     `sorted` = {"a", "b"} in #10: 24 bytes at 0x10000098
//   17 | println!("{} {}", words.len(), sorted.len());
//   18 | }
//      |     drop    `sorted`, BTreeSet<&str>
//      |       free    block #10: 64 bytes at 0x400001f0 go back to the heap
//      |     drop    `words`, HashSet<String>
//      |       drop    an element, String
//      |         free    block #8: 1 byte at 0x400000c0 goes back to the heap
//      |       free    block #9: 116 bytes at 0x40000170 go back to the heap
//      |     drop    `names`, BTreeMap<u32, String>
//      |       drop    entry 0
//      |         drop    its value, String
//      |           free    block #7: 3 bytes at 0x40000160 go back to the heap
//      |       free    block #6: 128 bytes at 0x400000d0 go back to the heap
//      |     drop    `ages`, HashMap<String, i32>
//      |       drop    an entry
//      |         drop    its key, String
//      |           free    block #1: 3 bytes at 0x40000010 go back to the heap
//      |       free    block #2: 148 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 1136 bytes is gone
//
// Heap     10 blocks allocated (472 bytes), 10 freed (472 bytes), none leaked
//          at most 463 bytes in use at a time; the heap has 1 page
// Stack    at most 1152 bytes of your functions' frames, 5376 with the library's
