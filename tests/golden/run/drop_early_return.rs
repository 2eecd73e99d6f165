// Leaving by return, break or continue drops what is alive on that path.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn leave(at: u32) -> u32 {
    let _a = Loud("a");
    if at == 1 {
        return 1;
    }
    let _b = Loud("b");
    if at == 2 {
        return 2;
    }
    3
}

fn main() {
    for i in 1..=3 {
        println!("= {}", leave(i));
    }
    for i in 0..3 {
        let _turn = Loud("turn");
        if i == 0 {
            continue;
        }
        let _late = Loud("late");
        if i == 1 {
            break;
        }
    }
    println!("end");
}

//--- expected stdout
// drop a
// = 1
// drop b
// drop a
// = 2
// drop b
// drop a
// = 3
// drop turn
// drop late
// drop turn
// end
