// A local whose `drop` panics after the return value is ready: the value is dropped, too.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("at return"); //~ panic
    }
}

fn f() -> Loud {
    let _a = Loud("a");
    let _f = Fragile;
    Loud("result")
}

fn main() {
    let r = f();
    println!("never {}", r.0);
}

//--- expected stdout
// drop a
//--- expected panic
// at return
