// A panic in a later argument drops the earlier ones, the last made first.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn three(_a: Loud, _b: Loud, _c: u32) {
    println!("never");
}

fn fail() -> u32 {
    panic!("no third") //~ panic
}

fn main() {
    let _local = Loud("local");
    three(Loud("a"), Loud("b"), fail());
}

//--- expected stdout
// drop b
// drop a
// drop local
//--- expected panic
// no third
