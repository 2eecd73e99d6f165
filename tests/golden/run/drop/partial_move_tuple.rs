// The parts of a tuple that were not moved out are dropped at the tuple's place.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _before = Loud("before");
    let t = (Loud("t0"), Loud("t1"), Loud("t2"));
    let _after = Loud("after");
    let middle = t.1;
    println!("have {}", middle.0);
}

//--- expected stdout
// have t1
// drop t1
// drop after
// drop t0
// drop t2
// drop before
