// A field moved out of a box in a box.
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

fn main() {
    let b = Box::new(Box::new(Pair { a: Loud("a"), b: Loud("b") }));
    let _between = Loud("between");
    let a = b.a;
    println!("have {} {}", a.0, b.b.0);
}

//--- expected stdout
// have a b
// drop a
// drop between
// drop b
