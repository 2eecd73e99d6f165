// A drop that panics while another panic is under way ends the program at once.
//@ exit: 134
struct Bomb {
    name: String,
}

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("drop of {}", self.name); //~ panic
    }
}

fn main() {
    let _first = Bomb { name: String::from("first") };
    let _second = String::from("never dropped");
    panic!("start"); //~ panic
}

//--- expected narration
//      |     call    main(): a frame of 160 bytes at 0x10000010
//   14 | let _first = Bomb { name: String::from("first") };
//      |     heap    the heap gets its first page, 4096 bytes
//      |     alloc   block #1: 5 bytes of heap at 0x40000010
//      |     set     `_first` = Bomb { name: "first" in #1 }: 24 bytes at 0x10000020
//   15 | let _second = String::from("never dropped");
//      |     alloc   block #2: 13 bytes of heap at 0x40000020
//      |     set     `_second` = "never dropped" in #2: 24 bytes at 0x10000038
//   16 | panic!("start"); //~ panic
//      |     panic   start: from here on every call ends, and drops what it owns
//
// thread 'main' panicked at panic_while_unwinding.rs:16:5:
// start
//      |     unwind  main drops what it owns
//      |     drop    `_second`, String
//      |       free    block #2: 13 bytes at 0x40000020 go back to the heap
//      |     drop    `_first`, Bomb
//      |       call    Bomb::drop(self = &mut Bomb { name: "first" in #1 }): a frame of 192 bytes at
//      |               0x100000e0
//          9 | panic!("drop of {}", self.name); //~ panic
//            |     panic   drop of first: from here on every call ends, and drops what it owns
//
// thread 'main' panicked at panic_while_unwinding.rs:9:9:
// drop of first
//            |     unwind  out of Bomb::drop: its frame of 192 bytes is gone
//      |       drop    its field `name`, String
//      |         free    block #1: 5 bytes at 0x40000010 go back to the heap
//
// thread 'main' panicked at library/core/src/panicking.rs:233:5:
// panic in a destructor during cleanup
// thread caused non-unwinding panic. aborting.
//      |     abort   a drop panicked while a panic was under way: the program ends here and now, and
//      |             nothing more is dropped
//
// Heap     3 blocks allocated (34 bytes), 3 freed (34 bytes), none left at the end
//          at most 21 bytes in use at a time; the heap has 1 page
// Stack    at most 416 bytes of your functions' frames, 3104 with the library's
//--- expected stdout
//--- expected panic
// start
// drop of first
