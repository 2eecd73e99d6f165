// Frames unwind from the innermost to `main`.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn a() {
    let _x = Loud("in a");
    b(Loud("for b"));
    println!("never");
}

fn b(_p: Loud) {
    let _x = Loud("in b");
    c(&Loud("for c"));
    println!("never");
}

fn c(l: &Loud) {
    let _x = Loud("in c");
    panic!("deep with {}", l.0); //~ panic
}

fn main() {
    let _x = Loud("in main");
    a();
}

//--- expected stdout
// drop in c
// drop for c
// drop in b
// drop for b
// drop in a
// drop in main
//--- expected panic
// deep with for c
