// A field that was moved out and set again makes the struct whole.
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

fn show(p: Pair) {
    println!("show {} {}", p.a.0, p.b.0);
}

fn main() {
    let mut p = Pair { a: Loud("a1"), b: Loud("b1") };
    let old = p.a;
    p.a = Loud("a2");
    println!("old {}", old.0);
    show(p);
    println!("end");
}

//--- expected stdout
// old a1
// show a2 b1
// drop a2
// drop b1
// end
// drop a1
