// A panic in an arm drops the bindings, then what is left of the scrutinee.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    match (Loud("a"), Loud("b"), Loud("c")) {
        (_x, _, _z) => panic!("in arm"), //~ panic
    }
}

//--- expected stdout
// drop c
// drop a
// drop b
//--- expected panic
// in arm
