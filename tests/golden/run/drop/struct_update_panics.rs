// A panic after a struct update took some fields.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct C {
    a: Loud,
    b: Loud,
    c: Loud,
}

fn main() {
    let base = C { a: Loud("a1"), b: Loud("b1"), c: Loud("c1") };
    let c = C { b: Loud("b2"), ..base };
    let n = c.a.0.len() - 2;
    println!("{n}");
    let d = [1, 2, 3][n + base.b.0.len()];
    println!("{d} {}", c.c.0);
}

//--- expected stdout
// 0
// 3 c1
// drop a1
// drop b2
// drop c1
// drop b1
