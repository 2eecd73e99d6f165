// A box emptied and refilled in a loop, left in between.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(at: u32) {
    let mut b = Box::new(Loud("start"));
    for i in 0..2 {
        let content = *b;
        println!("round {i} with {}", content.0);
        if i == at {
            return;
        }
        b = Box::new(Loud("next"));
    }
    println!("end {}", b.0);
}

fn main() {
    f(0);
    f(5);
}

//--- expected stdout
// round 0 with start
// drop start
// round 0 with start
// drop start
// round 1 with next
// drop next
// end next
// drop next
