// A function that is called in every round.
fn half(n: u64) -> u64 {
    let text = String::from("some text");
    n / 2 + text.len() as u64
}

fn main() {
    let mut n = 1000;
    for _ in 0..10 {
        n = half(n);
    }
    println!("{n}");
}

//--- expected narration
//      |     call    main(): a frame of 256 bytes at 0x10000010
//    8 | let mut n = 1000;
//      |     set     `n` = 1000: 8 bytes at 0x10000020
//   10 | n = half(n);
//      |     call    half(n = 1000): a frame of 128 bytes at 0x10000110
//        3 | let text = String::from("some text");
//          |     heap    the heap gets its first page, 4096 bytes
//          |     alloc   block #1: 9 bytes of heap at 0x40000010
//          |     set     `text` = "some text" in #1: 24 bytes at 0x10000130
//        5 | }
//          |     drop    `text`, String
//          |       free    block #1: 9 bytes at 0x40000010 go back to the heap
//          |     return  509 from half: its frame of 128 bytes is gone
//   10 | n = half(n);
//      |     set     `n` = 509: 8 bytes at 0x10000020
//   10 | n = half(n);
//      |     call    half(n = 509): a frame of 128 bytes at 0x10000110
//        3 | let text = String::from("some text");
//          |     alloc   block #2: 9 bytes of heap at 0x40000010
//          |     set     `text` = "some text" in #2: 24 bytes at 0x10000130
//        5 | }
//          |     drop    `text`, String
//          |       free    block #2: 9 bytes at 0x40000010 go back to the heap
//          |     return  263 from half: its frame of 128 bytes is gone
//   10 | n = half(n);
//      |     set     `n` = 263: 8 bytes at 0x10000020
//      :     rounds 3 to 10 of the loop in line 9: as before; 8 calls, 8 blocks allocated (72 bytes),
//      :     8 blocks freed (72 bytes)
//   12 | println!("{n}");
//      |     return  from main: its frame of 256 bytes is gone
//
// Heap     10 blocks allocated (90 bytes), 10 freed (90 bytes), none leaked
//          at most 9 bytes in use at a time; the heap has 1 page
// Stack    at most 400 bytes of your functions' frames, 2720 with the library's
//--- expected stdout
// 18
