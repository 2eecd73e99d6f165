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
