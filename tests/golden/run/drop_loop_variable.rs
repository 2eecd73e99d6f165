// A variable declared in a loop's body is dropped in each turn.
struct Turn(u32);

impl Drop for Turn {
    fn drop(&mut self) {
        println!("end of turn {}", self.0);
    }
}

fn main() {
    let mut i = 0;
    while i < 3 {
        let t = Turn(i);
        i += 1;
        println!("turn {}", t.0);
    }
}

//--- expected stdout
// turn 0
// end of turn 0
// turn 1
// end of turn 1
// turn 2
// end of turn 2
