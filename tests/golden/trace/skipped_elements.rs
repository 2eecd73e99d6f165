// What an adapter of iterators passes over is dropped there and then, and told so.
fn main() {
    let names = vec![String::from("Ann"), String::from("Bob")];
    for name in names.into_iter().skip(1) {
        println!("{name}");
    }
    let more = vec![String::from("Cy"), String::from("Di")];
    println!("{:?}", more.into_iter().last());
}

//--- expected stdout
// Bob
// Some("Di")
//--- expected narration
//      |     call    main(): a frame of 944 bytes at 0x10000010
//    3 | let names = vec![String::from("Ann"), String::from("Bob")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 48 bytes of heap at 0x40000010
//      |     alloc   block #2: 3 bytes of heap at 0x40000050
//      |     alloc   block #3: 3 bytes of heap at 0x40000060
//      |     set     `names` = ["Ann" in #2, "Bob" in #3] in #1: 24 bytes at 0x10000020
//    4 | for name in names.into_iter().skip(1) {
//      |     move    `names` -> Vec::into_iter: 24 bytes copied; block #1 stays where it is; `names`
//      |             is no longer valid
//      |     drop    what the loop took out, Option<String>
//      |       free    block #2: 3 bytes at 0x40000050 go back to the heap
//      |     set     `name` = "Bob" in #3: 24 bytes at 0x10000038
//    5 | println!("{name}");
//    6 | }
//      |     drop    `name`, String
//      |       free    block #3: 3 bytes at 0x40000060 go back to the heap
//    6 | }
//      |     drop    the iterator of the loop in line 4, Skip<IntoIter<String>>
//      |       free    block #1: 48 bytes at 0x40000010 go back to the heap
//    7 | let more = vec![String::from("Cy"), String::from("Di")];
//      |     alloc   block #4: 48 bytes of heap at 0x40000010
//      |     alloc   block #5: 2 bytes of heap at 0x40000050
//      |     alloc   block #6: 2 bytes of heap at 0x40000060
//      |     set     `more` = ["Cy" in #5, "Di" in #6] in #4: 24 bytes at 0x10000050
//    8 | println!("{:?}", more.into_iter().last());
//      |     move    `more` -> Vec::into_iter: 24 bytes copied; block #4 stays where it is; `more` is
//      |             no longer valid
//      |     drop    what `last` took out, Option<String>
//      |       free    block #5: 2 bytes at 0x40000050 go back to the heap
//      |     drop    what was given to `last`, IntoIter<String>
//      |       free    block #4: 48 bytes at 0x40000010 go back to the heap
//      |     drop    what `last` returned, Option<String>
//      |       free    block #6: 2 bytes at 0x40000060 go back to the heap
//    9 | }
//      |     skip    `more`: nothing to drop, its value was moved into Vec::into_iter in line 8
//      |     skip    `names`: nothing to drop, its value was moved into Vec::into_iter in line 4
//      |     return  from main: its frame of 944 bytes is gone
//
// Heap     6 blocks allocated (106 bytes), 6 freed (106 bytes), none leaked
//          at most 54 bytes in use at a time; the heap has 1 page
// Stack    at most 960 bytes of your functions' frames, 4832 with the library's
