// A panic in a `drop` that runs during unwinding ends the program at once.
//@ exit: 134
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        println!("drop fragile");
        panic!("second"); //~ panic
    }
}

fn main() {
    let _never = Loud("never dropped");
    let _f = Fragile;
    let _last = Loud("last");
    panic!("first"); //~ panic
}

//--- expected stdout
// drop last
// drop fragile
//--- expected panic
// first
// second
