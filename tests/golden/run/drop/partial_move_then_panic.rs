// A panic in a loop after a field moved out, before it is set again.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    a: Loud,
    b: Loud,
}

fn check(n: u32) -> u32 {
    if n == 1 {
        panic!("round {n}"); //~ panic
    }
    n
}

fn main() {
    let mut p = Pair { a: Loud("a"), b: Loud("b") };
    for i in 0..3 {
        let old = p.a;
        println!("took {} {}", old.0, check(i));
        p.a = Loud("new a");
        println!("set {}", p.b.0);
    }
}

//--- expected stdout
// took a 0
// set b
// drop a
// drop new a
// drop b
//--- expected panic
// round 1
