// A borrow is told if something holds it, if it changes the value, or if a function of the program gets it: not what a
// method of the library has only looked at.

fn longer(a: &str, b: &str) -> bool {
    a.len() > b.len()
}

fn main() {
    let mut list = vec![String::from("one"), String::from("two")];
    let count = list.len();
    let copy = list.clone();
    let first = list.first();
    println!("{first:?} {count} {}", copy.is_empty());
    let mut total = 0;
    for word in list.iter() {
        total += word.len();
    }
    let text = list.concat();
    let view = text.trim();
    println!("{total} {view} {}", longer(&list[0], &copy[1]));
    list.push(String::from("three"));
    let numbers = [3, 1, 2];
    let sum: i32 = numbers.iter().map(double).sum();
    let largest = numbers.iter().max();
    println!("{sum} {largest:?}");
}

fn double(n: &i32) -> i32 {
    n * 2
}

//--- expected stdout
// Some("one") 2 false
// 6 onetwo false
// 12 Some(3)
//--- expected narration
//      |     call    main(): a frame of 1664 bytes at 0x10000010
//    9 | let mut list = vec![String::from("one"), String::from("two")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 48 bytes of heap at 0x40000010
//      |     alloc   block #2: 3 bytes of heap at 0x40000050
//      |     alloc   block #3: 3 bytes of heap at 0x40000060
//      |     set     `list` = ["one" in #2, "two" in #3] in #1: 24 bytes at 0x10000020
//   10 | let count = list.len();
//      |     set     `count` = 2: 8 bytes at 0x10000038
//   11 | let copy = list.clone();
//      |     alloc   block #4: 48 bytes of heap at 0x40000070
//      |     alloc   block #5: 3 bytes of heap at 0x400000b0
//      |     alloc   block #6: 3 bytes of heap at 0x400000c0
//      |     set     `copy` = ["one" in #5, "two" in #6] in #4: 24 bytes at 0x10000040
//   12 | let first = list.first();
//      |     borrow  `list`, to look at it
//      |     set     `first` = Some(&"one" in #2): 8 bytes at 0x10000058
//   13 | println!("{first:?} {count} {}", copy.is_empty());
//   14 | let mut total = 0;
//      |     set     `total` = 0: 8 bytes at 0x10000060
//   15 | for word in list.iter() {
//      |     borrow  `list`, to look at it
//      |     set     `word` = &"one" in #2: 8 bytes at 0x10000068, pointing to 0x40000010 in block #1
//   16 | total += word.len();
//      |     set     `total` = 3: 8 bytes at 0x10000060
//   15 | for word in list.iter() {
//      |     set     `word` = &"two" in #3: 8 bytes at 0x10000068, pointing to 0x40000028 in block #1
//   16 | total += word.len();
//      |     set     `total` = 6: 8 bytes at 0x10000060
//   18 | let text = list.concat();
//      |     alloc   block #7: 6 bytes of heap at 0x400000d0
//      |     set     `text` = "onetwo" in #7: 24 bytes at 0x10000070
//   19 | let view = text.trim();
//      |     borrow  `text`, to look at it
//      |     set     `view` = "onetwo": 16 bytes at 0x10000088, pointing to 0x400000d0 in block #7
//   20 | println!("{total} {view} {}", longer(&list[0], &copy[1]));
//      |     borrow  `list`, to look at it
//      |     borrow  `copy`, to look at it
//      |     call    longer(a = "one", b = "two"): a frame of 112 bytes at 0x10000690
//          |     return  false from longer: its frame of 112 bytes is gone
//   20 | println!("{total} {view} {}", longer(&list[0], &copy[1]));
//   21 | list.push(String::from("three"));
//      |     borrow  `list`, to change it
//      |     alloc   block #8: 5 bytes of heap at 0x400000e0
//      |     grow    `list` is full: room for 4 elements of 24 bytes instead of 2
//      |       realloc block #1 -> block #9: 96 bytes of heap at 0x400000f0; 48 bytes copied over,
//      |               then block #1 is freed
//      |     set     `list` = ["one" in #2, "two" in #3, "three" in #8] in #9: 24 bytes at 0x10000020
//   22 | let numbers = [3, 1, 2];
//      |     set     `numbers` = [3, 1, 2]: 12 bytes at 0x10000098
//   23 | let sum: i32 = numbers.iter().map(double).sum();
//      |     call    double(n = &3): a frame of 48 bytes at 0x100007e0
//          |     return  6 from double: its frame of 48 bytes is gone
//   23 | let sum: i32 = numbers.iter().map(double).sum();
//      |     call    double(n = &1): a frame of 48 bytes at 0x100007e0
//          |     return  2 from double: its frame of 48 bytes is gone
//   23 | let sum: i32 = numbers.iter().map(double).sum();
//      |     call    double(n = &2): a frame of 48 bytes at 0x100007e0
//          |     return  4 from double: its frame of 48 bytes is gone
//   23 | let sum: i32 = numbers.iter().map(double).sum();
//      |     set     `sum` = 12: 4 bytes at 0x100000a4
//   24 | let largest = numbers.iter().max();
//      |     borrow  `numbers`, to look at it
//      |     set     `largest` = Some(&3): 8 bytes at 0x100000a8
//   25 | println!("{sum} {largest:?}");
//   26 | }
//      |     drop    `text`, String
//      |       free    block #7: 6 bytes at 0x400000d0 go back to the heap
//      |     drop    `copy`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #5: 3 bytes at 0x400000b0 go back to the heap
//      |       drop    element 1, String
//      |         free    block #6: 3 bytes at 0x400000c0 go back to the heap
//      |       free    block #4: 48 bytes at 0x40000070 go back to the heap
//      |     drop    `list`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #2: 3 bytes at 0x40000050 go back to the heap
//      |       drop    element 1, String
//      |         free    block #3: 3 bytes at 0x40000060 go back to the heap
//      |       drop    element 2, String
//      |         free    block #8: 5 bytes at 0x400000e0 go back to the heap
//      |       free    block #9: 96 bytes at 0x400000f0 go back to the heap
//      |     return  from main: its frame of 1664 bytes is gone
//
// Heap     8 blocks allocated (167 bytes), 8 freed (167 bytes), none leaked
//          at most 167 bytes in use at a time; the heap has 1 page
// Stack    at most 2064 bytes of your functions' frames, 5616 with the library's
