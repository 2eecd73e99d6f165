// After one field is moved out the others are still dropped with the variable.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Three {
    a: Loud,
    b: Loud,
    c: Loud,
}

fn main() {
    let t = Three { a: Loud("a"), b: Loud("b"), c: Loud("c") };
    let b = t.b;
    println!("moved {}", b.0);
    println!("left {} {}", t.a.0, t.c.0);
}

//--- expected stdout
// moved b
// left a c
// drop b
// drop a
// drop c
