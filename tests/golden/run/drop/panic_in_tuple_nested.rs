// Nested aggregates that are half built are dropped from the inside out.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn fail() -> Loud {
    panic!("inner") //~ panic
}

fn main() {
    let _t = (Loud("t0"), [Loud("a0"), Loud("a1"), fail()], Loud("t2"));
}

//--- expected stdout
// drop a1
// drop a0
// drop t0
//--- expected panic
// inner
