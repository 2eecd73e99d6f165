// A field moved out of and assigned again makes the whole usable again.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Two {
    a: Loud,
    b: Loud,
}

fn take(t: Two) {
    println!("take {} {}", t.a.0, t.b.0);
}

fn main() {
    let mut t = Two { a: Loud("a"), b: Loud("b") };
    drop(t.a);
    t.a = Loud("new a");
    take(t);
    println!("end");
}

//--- expected stdout
// drop a
// take new a b
// drop new a
// drop b
// end
