// A parameter that is taken apart: its bindings are dropped first, the rest with the parameter.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f((a, _): (Loud, Loud), Loud2(_, d): Loud2) {
    println!("body {} {}", a.0, d.0);
}

struct Loud2(Loud, Loud);

fn main() {
    f((Loud("a"), Loud("b")), Loud2(Loud("c"), Loud("d")));
}

//--- expected stdout
// body a d
// drop d
// drop c
// drop a
// drop b
