// A panic in a function drops its locals, then its parameters, then the caller's.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(_p: Loud, _: Loud) {
    let _local = Loud("callee local");
    panic!("in f"); //~ panic
}

fn main() {
    let _a = Loud("caller a");
    let temp = &Loud("extended");
    f(Loud("parameter"), Loud("unnamed"));
    println!("{}", temp.0);
}

//--- expected stdout
// drop callee local
// drop unnamed
// drop parameter
// drop extended
// drop caller a
//--- expected panic
// in f
