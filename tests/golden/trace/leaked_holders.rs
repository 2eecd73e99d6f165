// The report at the end names who held a leaked block: a variable, a function that it was given to, a reference to it.

struct Node {
    next: Option<Box<Node>>,
}

fn main() {
    let text = String::from("forgotten");
    std::mem::forget(text);
    std::mem::forget(vec![1, 2, 3]);
    let leaked: &'static mut String = Box::leak(Box::new(String::from("leaked")));
    leaked.push('!');
    println!("{leaked}");
    let raw = Box::into_raw(Box::new(7));
    println!("{}", raw.is_null());
    let node = Node { next: Some(Box::new(Node { next: None })) };
    println!("{}", node.next.is_some());
    std::mem::forget(node);
}

//--- expected stdout
// leaked!
// false
// true
//--- expected narration
//      |     call    main(): a frame of 768 bytes at 0x10000010
//    8 | let text = String::from("forgotten");
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 9 bytes of heap at 0x40000010
//      |     set     `text` = "forgotten" in #1: 24 bytes at 0x10000020
//    9 | std::mem::forget(text);
//      |     move    `text` -> forget: 24 bytes copied; block #1 stays where it is; `text` is no
//      |             longer valid
//   10 | std::mem::forget(vec![1, 2, 3]);
//      |     alloc   block #2: 12 bytes of heap at 0x40000030
//   11 | let leaked: &'static mut String = Box::leak(Box::new(String::from("leaked")));
//      |     alloc   block #3: 6 bytes of heap at 0x40000050
//      |     alloc   block #4: 24 bytes of heap at 0x40000060
//      |     set     `leaked` = &mut "leaked" in #3: 8 bytes at 0x10000038, pointing to 0x40000060 in
//      |             block #4
//   12 | leaked.push('!');
//      |     grow    `*leaked` is full: room for 12 bytes instead of 6
//      |       realloc block #3 -> block #5: 12 bytes of heap at 0x40000080; 6 bytes copied over, then
//      |               block #3 is freed
//      |     set     `*leaked` = "leaked!" in #5: 24 bytes at 0x40000060
//   13 | println!("{leaked}");
//   14 | let raw = Box::into_raw(Box::new(7));
//      |     alloc   block #6: 4 bytes of heap at 0x40000050
//      |     set     `raw` = 0x40000050: 8 bytes at 0x10000040, pointing to 0x40000050 in block #6
//   15 | println!("{}", raw.is_null());
//   16 | let node = Node { next: Some(Box::new(Node { next: None })) };
//      |     alloc   block #7: 8 bytes of heap at 0x400000a0
//      |     set     `node` = Node { next: Some(Box -> #7) }: 8 bytes at 0x10000048
//   17 | println!("{}", node.next.is_some());
//   18 | std::mem::forget(node);
//      |     move    `node` -> forget: 8 bytes copied; block #7 stays where it is; `node` is no longer
//      |             valid
//   19 | }
//      |     skip    `node`: nothing to drop, its value was moved into forget in line 18
//      |     skip    `text`: nothing to drop, its value was moved into forget in line 9
//      |     return  from main: its frame of 768 bytes is gone
//
// Heap     6 blocks allocated (69 bytes), 0 freed (0 bytes), 6 leaked (69 bytes)
//          at most 69 bytes in use at a time; the heap has 1 page
// Stack    at most 784 bytes of your functions' frames, 2704 with the library's
// Leaked   block #1: 9 bytes at 0x40000010, allocated in line 8, last held by `text`, which was given
//          to `forget` in line 9
// Leaked   block #2: 12 bytes at 0x40000030, allocated in line 10, given to `forget` in line 10
// Leaked   block #4: 24 bytes at 0x40000060, allocated in line 11, given to `Box::leak` in line 11;
//          `leaked` pointed to it
// Leaked   block #5: 12 bytes at 0x40000080, allocated in line 12, held by block #4
// Leaked   block #6: 4 bytes at 0x40000050, allocated in line 14, given to `Box::into_raw` in line 14;
//          `raw` pointed to it
// Leaked   block #7: 8 bytes at 0x400000a0, allocated in line 16, last held by `node`, which was given
//          to `forget` in line 18
