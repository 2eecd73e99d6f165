// What queues, heaps, lists, maps and sets hold is told as what a vector holds, and each element of theirs that dies.
use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

struct Shop {
    line: VecDeque<String>,
    sold: BTreeMap<u32, u32>,
}

fn main() {
    let mut line = VecDeque::with_capacity(2);
    line.push_back(String::from("Ann"));
    line.push_front(String::from("Bob"));
    let mut shop = Shop { line, sold: BTreeMap::new() };
    shop.sold.insert(7, 1);
    let next = shop.line.pop_front();
    let heap = BinaryHeap::from([3, 9, 4]);
    let mut list = LinkedList::new();
    list.push_back(String::from("x"));
    list.push_back(String::from("y"));
    let seen: HashSet<char> = HashSet::new();
    let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
    println!("{next:?} {} {} {} {}", heap.len(), list.len(), seen.len(), many.len());
}

//--- expected stdout
// Some("Bob") 3 2 0 9
//--- expected narration
//      |     call    main(): a frame of 1024 bytes at 0x10000010
//   10 | let mut line = VecDeque::with_capacity(2);
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 48 bytes of heap at 0x40000010
//      |     set     `line` = [] in #1: 32 bytes at 0x10000020
//   11 | line.push_back(String::from("Ann"));
//      |     borrow  `line`, to change it
//      |     alloc   block #2: 3 bytes of heap at 0x40000050
//      |     set     `line` = ["Ann" in #2] in #1: 32 bytes at 0x10000020
//   12 | line.push_front(String::from("Bob"));
//      |     borrow  `line`, to change it
//      |     alloc   block #3: 3 bytes of heap at 0x40000060
//      |     set     `line` = ["Bob" in #3, "Ann" in #2] in #1: 32 bytes at 0x10000020
//   13 | let mut shop = Shop { line, sold: BTreeMap::new() };
//      |     move    `line` -> `shop`: 32 bytes copied; block #1 stays where it is; `line` is no
//      |             longer valid
//      |     set     `shop` = Shop { line: ["Bob" in #3, "Ann" in #2] in #1, sold: {} }: 56 bytes at
//      |             0x10000040
//   14 | shop.sold.insert(7, 1);
//      |     borrow  `shop.sold`, to change it
//      |     grow    `shop.sold` gets room for 4 entries of 8 bytes
//      |       alloc   block #4: 32 bytes of heap at 0x40000070
//      |     set     `shop.sold` = {7: 1} in #4: 24 bytes at 0x10000060
//   15 | let next = shop.line.pop_front();
//      |     borrow  `shop.line`, to change it
//      |     set     `shop.line` = ["Ann" in #2] in #1: 32 bytes at 0x10000040
//      |     set     `next` = Some("Bob" in #3): 24 bytes at 0x10000078
//   16 | let heap = BinaryHeap::from([3, 9, 4]);
//      |     alloc   block #5: 12 bytes of heap at 0x400000a0
//      |     set     `heap` = [9, 3, 4] in #5: 24 bytes at 0x10000090
//   17 | let mut list = LinkedList::new();
//      |     set     `list` = []: 24 bytes at 0x100000a8
//   18 | list.push_back(String::from("x"));
//      |     borrow  `list`, to change it
//      |     alloc   block #6: 1 byte of heap at 0x400000c0
//      |     alloc   block #7: 40 bytes of heap at 0x400000d0
//      |     set     `list` = ["x" in #6]: 24 bytes at 0x100000a8
//   19 | list.push_back(String::from("y"));
//      |     borrow  `list`, to change it
//      |     alloc   block #8: 1 byte of heap at 0x40000100
//      |     alloc   block #9: 40 bytes of heap at 0x40000110
//      |     set     `list` = ["x" in #6, "y" in #8]: 24 bytes at 0x100000a8
//   20 | let seen: HashSet<char> = HashSet::new();
//      |     set     `seen` = {}: 48 bytes at 0x100000c0
//   21 | let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
//      |     grow    a new HashMap<i32, i32> gets room for 14 entries of 8 bytes
//      |       alloc   block #10: 160 bytes of heap at 0x40000140
//      |     call    the closure in line 21(i = 0): a frame of 64 bytes at 0x10000690
//          |     return  (0, 0) from the closure in line 21: its frame of 64 bytes is gone
//   21 | let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
//      |     call    the closure in line 21(i = 1): a frame of 64 bytes at 0x10000690
//          |     return  (1, -1) from the closure in line 21: its frame of 64 bytes is gone
//   21 | let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
//      |     call    the closure in line 21(i = 2): a frame of 64 bytes at 0x10000690
//          |     return  (2, -2) from the closure in line 21: its frame of 64 bytes is gone
//      :     calls 4 to 9 of the closure in line 21: as before; 6 calls
//   21 | let many: HashMap<i32, i32> = (0..9).map(|i| (i, -i)).collect();
//      |     set     `many` = HashMap of 9 in #10: 48 bytes at 0x100000f0
//   22 | println!("{next:?} {} {} {} {}", heap.len(), list.len(), seen.len(), many.len());
//   23 | }
//      |     drop    `many`, HashMap<i32, i32>
//      |       free    block #10: 160 bytes at 0x40000140 go back to the heap
//      |     drop    `seen`, HashSet<char>
//      |     drop    `list`, LinkedList<String>
//      |       drop    the Node<String> in block #7
//      |         free    block #6: 1 byte at 0x400000c0 goes back to the heap
//      |       free    block #7: 40 bytes at 0x400000d0 go back to the heap
//      |       drop    the Node<String> in block #9
//      |         free    block #8: 1 byte at 0x40000100 goes back to the heap
//      |       free    block #9: 40 bytes at 0x40000110 go back to the heap
//      |     drop    `heap`, BinaryHeap<i32>
//      |       free    block #5: 12 bytes at 0x400000a0 go back to the heap
//      |     drop    `next`, Option<String>
//      |       free    block #3: 3 bytes at 0x40000060 go back to the heap
//      |     drop    `shop`, Shop
//      |       drop    its field `line`, VecDeque<String>
//      |         drop    element 0, String
//      |           free    block #2: 3 bytes at 0x40000050 go back to the heap
//      |         free    block #1: 48 bytes at 0x40000010 go back to the heap
//      |       drop    its field `sold`, BTreeMap<u32, u32>
//      |         free    block #4: 32 bytes at 0x40000070 go back to the heap
//      |     skip    `line`: nothing to drop, its value was moved to `shop` in line 13
//      |     return  from main: its frame of 1024 bytes is gone
//
// Heap     10 blocks allocated (340 bytes), 10 freed (340 bytes), none leaked
//          at most 340 bytes in use at a time; the heap has 1 page
// Stack    at most 1744 bytes of your functions' frames, 4912 with the library's
