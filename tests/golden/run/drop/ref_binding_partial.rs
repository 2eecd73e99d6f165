// `ref` next to a moving binding in one pattern.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let t = (Loud("a"), Loud("b"));
    let (x, ref y) = t;
    println!("{} {}", x.0, y.0);
    let mut u = (Loud("c"), Loud("d"));
    {
        let (ref mut c, _) = u;
        *c = Loud("new c");
    }
    println!("end {} {}", u.0 .0, u.1 .0);
}

//--- expected stdout
// a b
// drop c
// end new c d
// drop new c
// drop d
// drop a
// drop b
