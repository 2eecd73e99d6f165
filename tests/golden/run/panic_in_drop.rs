// A panic in drop outside of unwinding: the fields and the other locals are still dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Bomb {
    part: Loud,
}

impl Drop for Bomb {
    fn drop(&mut self) {
        println!("bomb with {}", self.part.0);
        panic!("in drop"); //~ panic
    }
}

fn main() {
    let _first = Loud("first");
    let _bomb = Bomb { part: Loud("part") };
    let _last = Loud("last");
}

//--- expected stdout
// drop last
// bomb with part
// drop part
// drop first
//--- expected panic
// in drop
