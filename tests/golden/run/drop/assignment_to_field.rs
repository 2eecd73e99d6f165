// Assigning to a field drops the old field, and the struct's own `drop` runs once.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Outer {
    a: Loud,
    b: Loud,
}

impl Drop for Outer {
    fn drop(&mut self) {
        println!("drop outer {} {}", self.a.0, self.b.0);
    }
}

fn main() {
    let mut o = Outer { a: Loud("a1"), b: Loud("b1") };
    o.b = Loud("b2");
    println!("assigned");
    o.a = Loud("a2");
    println!("end");
}

//--- expected stdout
// drop b1
// assigned
// drop a1
// end
// drop outer a2 b2
// drop a2
// drop b2
