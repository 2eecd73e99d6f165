// Assigning a whole struct, of which a field was moved out, drops the fields that are left.
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
    let mut p = Pair { a: Loud("a1"), b: Loud("b1") };
    drop(p.b);
    println!("assign");
    p = Pair { a: Loud("a2"), b: Loud("b2") };
    println!("end {} {}", p.a.0, p.b.0);
}

//--- expected stdout
// drop b1
// assign
// drop a1
// end a2 b2
// drop a2
// drop b2
