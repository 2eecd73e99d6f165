// `drop(x)` of a value that panics in its `drop`: nothing is dropped twice.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile(Loud);

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("explicit"); //~ panic
    }
}

fn main() {
    let _a = Loud("a");
    let f = Fragile(Loud("inside"));
    drop(f);
    println!("never");
}

//--- expected stdout
// drop inside
// drop a
//--- expected panic
// explicit
