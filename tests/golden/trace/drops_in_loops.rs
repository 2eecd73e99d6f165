// A variable of a loop ends where the loop's body ends, on every round and with `continue` and `break` too.

struct Noisy(u8);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for noisy in [Noisy(1), Noisy(2), Noisy(3)] {
        if noisy.0 == 1 {
            continue;
        }
        let inner = Noisy(noisy.0 + 10);
        if inner.0 == 12 {
            break;
        }
    }
    println!("behind the loop");
}

//--- expected stdout
// drop 1
// drop 12
// drop 2
// drop 3
// behind the loop
//--- expected narration
//      |     call    main(): a frame of 224 bytes at 0x10000010
//   12 | for noisy in [Noisy(1), Noisy(2), Noisy(3)] {
//      |     set     `noisy` = Noisy(1): 1 byte at 0x10000020
//   20 | }
//      |     drop    `noisy`, Noisy
//      |       call    Noisy::drop(self = &mut Noisy(1)): a frame of 192 bytes at 0x10000110
//          7 | println!("drop {}", self.0);
//            |     return  from Noisy::drop: its frame of 192 bytes is gone
//   12 | for noisy in [Noisy(1), Noisy(2), Noisy(3)] {
//      |     set     `noisy` = Noisy(2): 1 byte at 0x10000020
//   16 | let inner = Noisy(noisy.0 + 10);
//      |     set     `inner` = Noisy(12): 1 byte at 0x10000021
//   20 | }
//      |     drop    `inner`, Noisy
//      |       call    Noisy::drop(self = &mut Noisy(12)): a frame of 192 bytes at 0x10000110
//          7 | println!("drop {}", self.0);
//            |     return  from Noisy::drop: its frame of 192 bytes is gone
//   20 | }
//      |     drop    `noisy`, Noisy
//      |       call    Noisy::drop(self = &mut Noisy(2)): a frame of 192 bytes at 0x10000110
//          7 | println!("drop {}", self.0);
//            |     return  from Noisy::drop: its frame of 192 bytes is gone
//   20 | }
//      |     drop    the iterator of the loop in line 12, IntoIter<Noisy, 3>
//      |       drop    an element, Noisy
//      |         call    Noisy::drop(self = &mut Noisy(3)): a frame of 192 bytes at 0x10000210
//            7 | println!("drop {}", self.0);
//              |     return  from Noisy::drop: its frame of 192 bytes is gone
//   21 | println!("behind the loop");
//      |     return  from main: its frame of 224 bytes is gone
//
// Heap     not used
// Stack    at most 720 bytes of your functions' frames, 3168 with the library's
