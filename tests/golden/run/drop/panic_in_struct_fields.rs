// A panic while a struct is being built drops the fields that are ready.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Three {
    a: Loud,
    b: Loud,
    c: u32,
}

fn fail(n: u32) -> u32 {
    10 / n //~ panic
}

fn main() {
    let t = Three { b: Loud("b"), a: Loud("a"), c: fail(0) };
    println!("{} {} {}", t.a.0, t.b.0, t.c);
}

//--- expected stdout
// drop a
// drop b
//--- expected panic
// attempt to divide by zero
