// What a pattern leaves of an array is named by its indices.
struct Loud(u8);

impl Drop for Loud {
    fn drop(&mut self) {}
}

fn main() {
    let all = [Loud(0), Loud(1), Loud(2)];
    let [first, ..] = all;
    drop(first);
}

//--- expected stdout
//--- expected narration
//      |     call    main(): a frame of 32 bytes at 0x10000010
//    9 | let all = [Loud(0), Loud(1), Loud(2)];
//      |     set     `all` = [Loud(0), Loud(1), Loud(2)]: 3 bytes at 0x10000020
//   10 | let [first, ..] = all;
//      |     move    `all[0]` -> `first`: 1 byte copied; `all[0]` is no longer valid
//   11 | drop(first);
//      |     move    `first` -> drop: 1 byte copied; `first` is no longer valid
//      |     drop    what was `first`, Loud
//      |       call    Loud::drop(self = &mut Loud(0)): a frame of 32 bytes at 0x10000070
//            |     return  from Loud::drop: its frame of 32 bytes is gone
//   12 | }
//      |     skip    `first`: nothing to drop, its value was moved into drop in line 11
//      |     drop    `all[1..3]`, [Loud; 2]
//      |       drop    `all[1]`, Loud
//      |         call    Loud::drop(self = &mut Loud(1)): a frame of 32 bytes at 0x100000a0
//              |     return  from Loud::drop: its frame of 32 bytes is gone
//   12 | }
//      |       drop    `all[2]`, Loud
//      |         call    Loud::drop(self = &mut Loud(2)): a frame of 32 bytes at 0x100000a0
//              |     return  from Loud::drop: its frame of 32 bytes is gone
//   12 | }
//      |     skip    `all[0]`: nothing to drop, its value was moved to `first` in line 10
//      |     return  from main: its frame of 32 bytes is gone
//
// Heap     not used
// Stack    at most 192 bytes of your functions' frames, 272 with the library's
