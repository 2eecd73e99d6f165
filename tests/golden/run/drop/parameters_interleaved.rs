// Each parameter and what its pattern binds are dropped together, the last parameter first.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f((_a, _): (Loud, Loud), _b: Loud, (_, _c): (Loud, Loud)) {
    println!("body");
}

fn main() {
    f((Loud("a0"), Loud("a1")), Loud("b"), (Loud("c0"), Loud("c1")));
}

//--- expected stdout
// body
// drop c1
// drop c0
// drop b
// drop a0
// drop a1
