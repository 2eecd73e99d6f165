// A `drop` whose locals have drops of their own.
struct Countdown(u32);

impl Drop for Countdown {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 > 0 {
            let _next = Countdown(self.0 - 1);
            println!("made {}", self.0 - 1);
        }
    }
}

fn main() {
    let _c = Countdown(3);
    println!("main");
}

//--- expected stdout
// main
// drop 3
// made 2
// drop 2
// made 1
// drop 1
// made 0
// drop 0
