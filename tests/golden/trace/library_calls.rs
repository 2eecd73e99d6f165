// What the library calls again and again for one line is told a few times and then summed up.
fn is_word(c: &char) -> bool {
    c.is_alphanumeric()
}

fn longest_first(a: &String, b: &String) -> std::cmp::Ordering {
    b.len().cmp(&a.len())
}

fn doubled(s: &str) -> String {
    s.repeat(2)
}

fn main() {
    let letters: String = "a-b-c-d-e-f".chars().filter(is_word).collect();
    let mut words: Vec<String> = ["x", "yyy", "zz", "www", "v"].iter().copied().map(doubled).collect();
    words.sort_by(longest_first);
    println!("{letters} {words:?}");
}

//--- expected stdout
// abcdef ["yyyyyy", "wwwwww", "zzzz", "xx", "vv"]
//--- expected narration
//      |     call    main(): a frame of 416 bytes at 0x10000010
//   15 | let letters: String = "a-b-c-d-e-f".chars().filter(is_word).collect();
//      |     call    is_word(c = &'a'): a frame of 64 bytes at 0x100003d0
//          |     return  true from is_word: its frame of 64 bytes is gone
//   15 | let letters: String = "a-b-c-d-e-f".chars().filter(is_word).collect();
//      |     grow    a new String gets room for 8 bytes
//      |       heap    the heap gets its first page, 4096 bytes
//      |       alloc   block #1: 8 bytes of heap at 0x40000010
//      |     call    is_word(c = &'-'): a frame of 64 bytes at 0x100003d0
//          |     return  false from is_word: its frame of 64 bytes is gone
//   15 | let letters: String = "a-b-c-d-e-f".chars().filter(is_word).collect();
//      |     call    is_word(c = &'b'): a frame of 64 bytes at 0x100003d0
//          |     return  true from is_word: its frame of 64 bytes is gone
//      :     calls 4 to 11 of `is_word` in line 15: as before; 8 calls
//   15 | let letters: String = "a-b-c-d-e-f".chars().filter(is_word).collect();
//      |     set     `letters` = "abcdef" in #1: 24 bytes at 0x10000020
//   16 | let mut words: Vec<String> = ["x", "yyy", "zz", "www", "v"].iter().copied().map(doubled).collect();
//      |     alloc   block #2: 120 bytes of heap at 0x40000020
//      |     call    doubled(s = "x"): a frame of 80 bytes at 0x100006a0
//       11 | s.repeat(2)
//          |     alloc   block #3: 2 bytes of heap at 0x400000a0
//          |     return  "xx" in #3 from doubled: its frame of 80 bytes is gone
//   16 | let mut words: Vec<String> = ["x", "yyy", "zz", "www", "v"].iter().copied().map(doubled).collect();
//      |     call    doubled(s = "yyy"): a frame of 80 bytes at 0x100006a0
//       11 | s.repeat(2)
//          |     alloc   block #4: 6 bytes of heap at 0x400000b0
//          |     return  "yyyyyy" in #4 from doubled: its frame of 80 bytes is gone
//   16 | let mut words: Vec<String> = ["x", "yyy", "zz", "www", "v"].iter().copied().map(doubled).collect();
//      |     call    doubled(s = "zz"): a frame of 80 bytes at 0x100006a0
//       11 | s.repeat(2)
//          |     alloc   block #5: 4 bytes of heap at 0x400000c0
//          |     return  "zzzz" in #5 from doubled: its frame of 80 bytes is gone
//      :     calls 4 and 5 of `doubled` in line 16: as before; 2 calls, 2 blocks allocated (8 bytes)
//   16 | let mut words: Vec<String> = ["x", "yyy", "zz", "www", "v"].iter().copied().map(doubled).collect();
//      |     set     `words` = ["xx" in #3, "yyyyyy" in #4, "zzzz" in #5, ..]: 24 bytes at 0x10000038
//   17 | words.sort_by(longest_first);
//      |     borrow  `words`, to change it
//      |     call    longest_first(a = &"yyyyyy" in #4, b = &"xx" in #3): a frame of 96 bytes at
//      |             0x10000610
//          |     return  Less from longest_first: its frame of 96 bytes is gone
//   17 | words.sort_by(longest_first);
//      |     call    longest_first(a = &"zzzz" in #5, b = &"xx" in #3): a frame of 96 bytes at
//      |             0x10000610
//          |     return  Less from longest_first: its frame of 96 bytes is gone
//   17 | words.sort_by(longest_first);
//      |     call    longest_first(a = &"zzzz" in #5, b = &"yyyyyy" in #4): a frame of 96 bytes at
//      |             0x10000610
//          |     return  Greater from longest_first: its frame of 96 bytes is gone
//      :     calls 4 to 7 of `longest_first` in line 17: as before; 4 calls
//   17 | words.sort_by(longest_first);
//      |     set     `words` = ["yyyyyy" in #4, "wwwwww" in #6, "zzzz" in #5, ..]: 24 bytes at
//      |             0x10000038
//   18 | println!("{letters} {words:?}");
//   19 | }
//      |     drop    `words`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #4: 6 bytes at 0x400000b0 go back to the heap
//      |       drop    element 1, String
//      |         free    block #6: 6 bytes at 0x400000d0 go back to the heap
//      |       drop    element 2, String
//      |         free    block #5: 4 bytes at 0x400000c0 go back to the heap
//      |       drop    2 more in the same way: 2 blocks freed (4 bytes)
//      |       free    block #2: 120 bytes at 0x40000020 go back to the heap
//      |     drop    `letters`, String
//      |       free    block #1: 8 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 416 bytes is gone
//
// Heap     7 blocks allocated (148 bytes), 7 freed (148 bytes), none leaked
//          at most 148 bytes in use at a time; the heap has 1 page
// Stack    at most 1776 bytes of your functions' frames, 4560 with the library's
