// A panic in the middle of a call's arguments: what was evaluated before is dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn fail() -> Loud {
    panic!("no second"); //~ panic
}

fn both(a: Loud, b: Loud) {
    println!("{} {}", a.0, b.0);
}

fn main() {
    let _outer = Loud("outer");
    both(Loud("first"), fail());
}

//--- expected stdout
// drop first
// drop outer
//--- expected panic
// no second
