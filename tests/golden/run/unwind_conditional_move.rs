// Unwinding obeys drop flags.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn run(take: bool) {
    let x = Loud("x");
    let y = Loud("y");
    if take {
        drop(x);
    }
    if !take {
        panic!("stop"); //~ panic
    }
    println!("{}", y.0);
}

fn main() {
    run(true);
    run(false);
}

//--- expected stdout
// drop x
// y
// drop y
// drop y
// drop x
//--- expected panic
// stop
