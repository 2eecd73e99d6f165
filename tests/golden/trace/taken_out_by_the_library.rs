// What a function of the library drops is what it was given, or what it took out of a container: the key of an entry.
use std::collections::{BTreeMap, HashMap, HashSet};

fn main() {
    let mut grades: HashMap<String, i32> = HashMap::new();
    grades.insert(String::from("Ann"), 1);
    grades.insert(String::from("Ann"), 2);
    grades.remove("Ann");
    let mut rooms: BTreeMap<i32, String> = BTreeMap::new();
    rooms.insert(7, String::from("blue"));
    rooms.retain(|number, _| *number == 8);
    let mut seen: HashSet<String> = HashSet::new();
    seen.insert(String::from("Bob"));
    seen.remove("Bob");
    let mut best = Some(String::from("old"));
    let _ = best.insert(String::from("new"));
    let none = best.and(None::<i32>);
    let words = vec![String::from("skipped"), String::from("kept")];
    let last: Vec<String> = words.into_iter().skip(1).collect();
    println!("{none:?} {last:?}");
}

//--- expected stdout
// None ["kept"]
//--- expected narration
//      |     call    main(): a frame of 944 bytes at 0x10000010
//    5 | let mut grades: HashMap<String, i32> = HashMap::new();
//      |     set     `grades` = {}: 48 bytes at 0x10000020
//    6 | grades.insert(String::from("Ann"), 1);
//      |     borrow  `grades`, to change it
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 3 bytes of heap at 0x40000010
//      |     grow    `grades` gets room for 3 entries of 32 bytes
//      |       alloc   block #2: 148 bytes of heap at 0x40000020
//      |     set     `grades` = {"Ann" in #1: 1} in #2: 48 bytes at 0x10000020
//    7 | grades.insert(String::from("Ann"), 2);
//      |     borrow  `grades`, to change it
//      |     alloc   block #3: 3 bytes of heap at 0x400000c0
//      |     drop    what was given to `insert`, String
//      |       free    block #3: 3 bytes at 0x400000c0 go back to the heap
//      |     set     `grades` = {"Ann" in #1: 2} in #2: 48 bytes at 0x10000020
//    8 | grades.remove("Ann");
//      |     borrow  `grades`, to change it
//      |     drop    the key that `remove` took out, String
//      |       free    block #1: 3 bytes at 0x40000010 go back to the heap
//      |     set     `grades` = {} in #2: 48 bytes at 0x10000020
//    9 | let mut rooms: BTreeMap<i32, String> = BTreeMap::new();
//      |     set     `rooms` = {}: 24 bytes at 0x10000050
//   10 | rooms.insert(7, String::from("blue"));
//      |     borrow  `rooms`, to change it
//      |     alloc   block #4: 4 bytes of heap at 0x40000010
//      |     grow    `rooms` gets room for 4 entries of 32 bytes
//      |       alloc   block #5: 128 bytes of heap at 0x400000c0
//      |     set     `rooms` = {7: "blue" in #4} in #5: 24 bytes at 0x10000050
//   11 | rooms.retain(|number, _| *number == 8);
//      |     borrow  `rooms`, to change it
//      |     alloc   block #6: 32 bytes of heap at 0x40000150
//      |     call    the closure in line 11(number = &7, &mut "blue" in #4): a frame of 64 bytes at
//      |             0x10000570
//          |     return  false from the closure in line 11: its frame of 64 bytes is gone
//   11 | rooms.retain(|number, _| *number == 8);
//      |     drop    an entry
//      |       drop    its value, String
//      |         free    block #4: 4 bytes at 0x40000010 go back to the heap
//      |     free    block #5: 128 bytes at 0x400000c0 go back to the heap
//      |     set     `rooms` = {} in #6: 24 bytes at 0x10000050
//   12 | let mut seen: HashSet<String> = HashSet::new();
//      |     set     `seen` = {}: 48 bytes at 0x10000068
//   13 | seen.insert(String::from("Bob"));
//      |     borrow  `seen`, to change it
//      |     alloc   block #7: 3 bytes of heap at 0x40000010
//      |     grow    `seen` gets room for 3 elements of 24 bytes
//      |       alloc   block #8: 116 bytes of heap at 0x400000c0
//      |     set     `seen` = {"Bob" in #7} in #8: 48 bytes at 0x10000068
//   14 | seen.remove("Bob");
//      |     borrow  `seen`, to change it
//      |     drop    what `remove` took out, String
//      |       free    block #7: 3 bytes at 0x40000010 go back to the heap
//      |     set     `seen` = {} in #8: 48 bytes at 0x10000068
//   15 | let mut best = Some(String::from("old"));
//      |     alloc   block #9: 3 bytes of heap at 0x40000010
//      |     set     `best` = Some("old" in #9): 24 bytes at 0x10000098
//   16 | let _ = best.insert(String::from("new"));
//      |     borrow  `best`, to change it
//      |     alloc   block #10: 3 bytes of heap at 0x40000140
//      |     drop    the old value of `best`
//      |       free    block #9: 3 bytes at 0x40000010 go back to the heap
//      |     set     `best` = Some("new" in #10): 24 bytes at 0x10000098
//   17 | let none = best.and(None::<i32>);
//      |     move    `best` -> Option::and: 24 bytes copied; block #10 stays where it is; `best` is no
//      |             longer valid
//      |     drop    what was `best`, Option<String>
//      |       free    block #10: 3 bytes at 0x40000140 go back to the heap
//      |     set     `none` = None: 8 bytes at 0x100000b0
//   18 | let words = vec![String::from("skipped"), String::from("kept")];
//      |     alloc   block #11: 48 bytes of heap at 0x40000180
//      |     alloc   block #12: 7 bytes of heap at 0x40000140
//      |     alloc   block #13: 4 bytes of heap at 0x40000010
//      |     set     `words` = ["skipped" in #12, "kept" in #13] in #11: 24 bytes at 0x100000b8
//   19 | let last: Vec<String> = words.into_iter().skip(1).collect();
//      |     move    `words` -> Vec::into_iter: 24 bytes copied; block #11 stays where it is; `words`
//      |             is no longer valid
//      |     drop    what `collect` took out, Option<String>
//      |       free    block #12: 7 bytes at 0x40000140 go back to the heap
//      |     set     `last` = ["kept" in #13] in #11: 24 bytes at 0x100000d0
//   20 | println!("{none:?} {last:?}");
//   21 | }
//      |     drop    `last`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #13: 4 bytes at 0x40000010 go back to the heap
//      |       free    block #11: 48 bytes at 0x40000180 go back to the heap
//      |     skip    `words`: nothing to drop, its value was moved into Vec::into_iter in line 19
//      |     skip    `best`: nothing to drop, its value was moved into Option::and in line 17
//      |     drop    `seen`, HashSet<String>
//      |       free    block #8: 116 bytes at 0x400000c0 go back to the heap
//      |     drop    `rooms`, BTreeMap<i32, String>
//      |       free    block #6: 32 bytes at 0x40000150 go back to the heap
//      |     drop    `grades`, HashMap<String, i32>
//      |       free    block #2: 148 bytes at 0x40000020 go back to the heap
//      |     return  from main: its frame of 944 bytes is gone
//
// Heap     13 blocks allocated (502 bytes), 13 freed (502 bytes), none leaked
//          at most 355 bytes in use at a time; the heap has 1 page
// Stack    at most 1456 bytes of your functions' frames, 5088 with the library's
