// Values handed through several functions, dropped by the last.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn outer(l: Loud) -> Loud {
    println!("outer");
    inner(l, Loud("extra"))
}

fn inner(l: Loud, other: Loud) -> Loud {
    println!("inner");
    if l.0.len() > other.0.len() { l } else { other }
}

fn main() {
    let r = outer(Loud("longer name"));
    println!("got {}", r.0);
    println!("got {}", outer(outer(Loud("x"))).0);
}

//--- expected stdout
// outer
// inner
// drop extra
// got longer name
// outer
// inner
// drop x
// outer
// inner
// drop extra
// got extra
// drop extra
// drop longer name
