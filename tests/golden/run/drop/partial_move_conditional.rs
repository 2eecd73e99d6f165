// A field that was moved on one path only has a flag of its own.
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

fn f(n: u32) {
    let p = Pair { a: Loud("a"), b: Loud("b") };
    if n == 1 {
        drop(p.a);
    } else if n == 2 {
        drop(p);
    }
    println!("end of f({n})");
}

fn main() {
    f(0);
    f(1);
    f(2);
}

//--- expected stdout
// end of f(0)
// drop a
// drop b
// drop a
// end of f(1)
// drop b
// drop a
// drop b
// end of f(2)
