// Leaving a labelled block drops its locals after the value is ready.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn choose(n: u32) -> Loud {
    let result = 'block: {
        let _a = Loud("a");
        if n == 0 {
            break 'block Loud("early");
        }
        let b = Loud("b");
        if n == 1 {
            break 'block b;
        }
        Loud("late")
    };
    println!("block left");
    result
}

fn main() {
    for n in 0..3 {
        println!("got {}", choose(n).0);
    }
}

//--- expected stdout
// drop a
// block left
// got early
// drop early
// drop a
// block left
// got b
// drop b
// drop b
// drop a
// block left
// got late
// drop late
