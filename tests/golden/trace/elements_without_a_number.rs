// An element is told with its number only where that is its place in the whole: not if a part of a container is
// dropped, or what is left of an iterator. A loop whose last test alone is left out is not told of rounds.

struct Words<'a> {
    text: &'a str,
}

impl<'a> Words<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (word, rest) = self.text.split_once(' ')?;
        self.text = rest;
        Some(word)
    }
}

fn is_long(s: &String) -> bool {
    s.len() > 3
}

fn main() {
    let mut words = vec![String::from("a"), String::from("b"), String::from("long")];
    words.retain(is_long);
    words.insert(0, String::from("c"));
    words.truncate(1);
    let mut rest = vec![String::from("d"), String::from("e")].into_iter();
    println!("{words:?} {:?}", rest.next());
    drop(rest);
    let joined = words.concat() + " and more ";
    let mut each = Words { text: &joined };
    while let Some(word) = each.next() {
        println!("{word}");
    }
}

//--- expected stdout
// ["c"] Some("d")
// c
// and
// more
//--- expected narration
//      |     call    main(): a frame of 1088 bytes at 0x10000010
//   21 | let mut words = vec![String::from("a"), String::from("b"), String::from("long")];
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 72 bytes of heap at 0x40000010
//      |     alloc   block #2: 1 byte of heap at 0x40000060
//      |     alloc   block #3: 1 byte of heap at 0x40000070
//      |     alloc   block #4: 4 bytes of heap at 0x40000080
//      |     set     `words` = ["a" in #2, "b" in #3, "long" in #4] in #1: 24 bytes at 0x10000020
//   22 | words.retain(is_long);
//      |     borrow  `words`, to change it
//      |     call    is_long(s = &"a" in #2): a frame of 48 bytes at 0x100004f0
//          |     return  false from is_long: its frame of 48 bytes is gone
//   22 | words.retain(is_long);
//      |     drop    an element, String
//      |       free    block #2: 1 byte at 0x40000060 goes back to the heap
//      |     call    is_long(s = &"b" in #3): a frame of 48 bytes at 0x100004f0
//          |     return  false from is_long: its frame of 48 bytes is gone
//   22 | words.retain(is_long);
//      |     drop    an element, String
//      |       free    block #3: 1 byte at 0x40000070 goes back to the heap
//      |     call    is_long(s = &"long" in #4): a frame of 48 bytes at 0x100004f0
//          |     return  true from is_long: its frame of 48 bytes is gone
//   22 | words.retain(is_long);
//      |     set     `words` = ["long" in #4] in #1: 24 bytes at 0x10000020
//   23 | words.insert(0, String::from("c"));
//      |     borrow  `words`, to change it
//      |     alloc   block #5: 1 byte of heap at 0x40000060
//      |     set     `words` = ["c" in #5, "long" in #4] in #1: 24 bytes at 0x10000020
//   24 | words.truncate(1);
//      |     borrow  `words`, to change it
//      |     drop    an element, String
//      |       free    block #4: 4 bytes at 0x40000080 go back to the heap
//      |     set     `words` = ["c" in #5] in #1: 24 bytes at 0x10000020
//   25 | let mut rest = vec![String::from("d"), String::from("e")].into_iter();
//      |     alloc   block #6: 48 bytes of heap at 0x40000070
//      |     alloc   block #7: 1 byte of heap at 0x400000b0
//      |     alloc   block #8: 1 byte of heap at 0x400000c0
//      |     set     `rest` = IntoIter<String>: 32 bytes at 0x10000038
//   26 | println!("{words:?} {:?}", rest.next());
//      |     borrow  `rest`, to change it
//      |     drop    what `next` returned, Option<String>
//      |       free    block #7: 1 byte at 0x400000b0 goes back to the heap
//   27 | drop(rest);
//      |     move    `rest` -> drop: 32 bytes copied; block #6 stays where it is; `rest` is no longer
//      |             valid
//      |     drop    what was `rest`, IntoIter<String>
//      |       drop    an element, String
//      |         free    block #8: 1 byte at 0x400000c0 goes back to the heap
//      |       free    block #6: 48 bytes at 0x40000070 go back to the heap
//   28 | let joined = words.concat() + " and more ";
//      |     alloc   block #9: 1 byte of heap at 0x40000070
//      |     grow    a new String is full: room for 11 bytes instead of 1
//      |       realloc block #9 at 0x40000070 stays where it is and has 11 bytes now instead of 1
//      |     set     `joined` = "c and more " in #9: 24 bytes at 0x10000058
//   29 | let mut each = Words { text: &joined };
//      |     borrow  `joined`, to look at it
//      |     set     `each` = Words { text: "c and more " }: 16 bytes at 0x10000070
//   30 | while let Some(word) = each.next() {
//      |     borrow  `each`, to change it
//      |     call    Words::next(self = &mut Words { text: "c and more " }): a frame of 224 bytes at
//      |             0x10000450
//       10 | let (word, rest) = self.text.split_once(' ')?;
//          |     set     `word` = "c": 16 bytes at 0x10000478, pointing to 0x40000070 in block #9
//          |     set     `rest` = "and more ": 16 bytes at 0x10000488, pointing to 0x40000072 in block
//          |             #9
//       11 | self.text = rest;
//          |     set     `self.text` = "and more ": 16 bytes at 0x10000070, pointing to 0x40000072 in
//          |             block #9
//          |     return  Some("c") from Words::next: its frame of 224 bytes is gone
//   30 | while let Some(word) = each.next() {
//      |     set     `word` = "c": 16 bytes at 0x10000080, pointing to 0x40000070 in block #9
//   31 | println!("{word}");
//   30 | while let Some(word) = each.next() {
//      |     borrow  `each`, to change it
//      |     call    Words::next(self = &mut Words { text: "and more " }): a frame of 224 bytes at
//      |             0x10000450
//       10 | let (word, rest) = self.text.split_once(' ')?;
//          |     set     `word` = "and": 16 bytes at 0x10000478, pointing to 0x40000072 in block #9
//          |     set     `rest` = "more ": 16 bytes at 0x10000488, pointing to 0x40000076 in block #9
//       11 | self.text = rest;
//          |     set     `self.text` = "more ": 16 bytes at 0x10000070, pointing to 0x40000076 in
//          |             block #9
//          |     return  Some("and") from Words::next: its frame of 224 bytes is gone
//   30 | while let Some(word) = each.next() {
//      |     set     `word` = "and": 16 bytes at 0x10000080, pointing to 0x40000072 in block #9
//   31 | println!("{word}");
//      :     round 3 of the loop in line 30, and from there on: as before
//      :     rounds 3 and 4 of the loop in line 30, up to here: as before; 1 call
//   30 | while let Some(word) = each.next() {
//      |     borrow  `each`, to change it
//      |     call    Words::next(self = &mut Words { text: "" }): a frame of 224 bytes at 0x10000450
//       10 | let (word, rest) = self.text.split_once(' ')?;
//          |     leave   `?` ends Words::next early: it will return None
//          |     return  None from Words::next: its frame of 224 bytes is gone
//   33 | }
//      |     drop    `joined`, String
//      |       free    block #9: 11 bytes at 0x40000070 go back to the heap
//      |     skip    `rest`: nothing to drop, its value was moved into drop in line 27
//      |     drop    `words`, Vec<String>
//      |       drop    element 0, String
//      |         free    block #5: 1 byte at 0x40000060 goes back to the heap
//      |       free    block #1: 72 bytes at 0x40000010 go back to the heap
//      |     return  from main: its frame of 1088 bytes is gone
//
// Heap     9 blocks allocated (140 bytes), 9 freed (140 bytes), none leaked
//          at most 123 bytes in use at a time; the heap has 1 page
// Stack    at most 1328 bytes of your functions' frames, 5232 with the library's
