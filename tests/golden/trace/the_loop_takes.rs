// What a `for` loop takes out and nobody keeps is the loop's, whose calls nobody has written: kept by no name, or passed over.
fn main() {
    for _ in vec![String::from("Ann")] {}
    for name in vec![String::from("Bob"), String::from("Ed")].into_iter().filter(|n| n.len() < 3) {
        println!("{name}");
    }
}

//--- expected stdout
// Ed
//--- expected narration
//      |     call    main(): a frame of 704 bytes at 0x10000010
//    3 | for _ in vec![String::from("Ann")] {}
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 24 bytes of heap at 0x40000010
//      |     alloc   block #2: 3 bytes of heap at 0x40000030
//      |     drop    what the loop took out, Option<String>
//      |       free    block #2: 3 bytes at 0x40000030 go back to the heap
//    3 | for _ in vec![String::from("Ann")] {}
//      |     drop    the iterator of the loop, IntoIter<String>
//      |       free    block #1: 24 bytes at 0x40000010 go back to the heap
//    4 | for name in vec![String::from("Bob"), String::from("Ed")].into_iter().filter(|n| n.len() < 3) {
//      |     alloc   block #3: 48 bytes of heap at 0x40000010
//      |     alloc   block #4: 3 bytes of heap at 0x40000050
//      |     alloc   block #5: 2 bytes of heap at 0x40000060
//      |     call    the closure in line 4(n = &"Bob" in #4): a frame of 64 bytes at 0x10000390
//          |     return  false from the closure in line 4: its frame of 64 bytes is gone
//    4 | for name in vec![String::from("Bob"), String::from("Ed")].into_iter().filter(|n| n.len() < 3) {
//      |     drop    what the loop took out, String
//      |       free    block #4: 3 bytes at 0x40000050 go back to the heap
//      |     call    the closure in line 4(n = &"Ed" in #5): a frame of 64 bytes at 0x10000390
//          |     return  true from the closure in line 4: its frame of 64 bytes is gone
//    4 | for name in vec![String::from("Bob"), String::from("Ed")].into_iter().filter(|n| n.len() < 3) {
//      |     set     `name` = "Ed" in #5: 24 bytes at 0x10000020
//    5 | println!("{name}");
//    6 | }
//      |     drop    `name`, String
//      |       free    block #5: 2 bytes at 0x40000060 go back to the heap
//    6 | }
//      |     drop    the iterator of the loop in line 4, Filter<..>
//      |       free    block #3: 48 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 704 bytes is gone
//
// Heap     5 blocks allocated (80 bytes), 5 freed (80 bytes), none leaked
//          at most 53 bytes in use at a time; the heap has 1 page
// Stack    at most 976 bytes of your functions' frames, 2576 with the library's
