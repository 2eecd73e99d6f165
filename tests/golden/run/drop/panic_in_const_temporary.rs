// A value made from a constant is dropped while unwinding.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const C: Loud = Loud("constant");

fn main() {
    let _c = C;
    let r = &C;
    panic!("with {}", r.0); //~ panic
}

//--- expected stdout
// drop constant
// drop constant
//--- expected panic
// with constant
