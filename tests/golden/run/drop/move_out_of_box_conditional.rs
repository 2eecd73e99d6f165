// A box that is emptied on one path only.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(n: u32) {
    let b = Box::new((Loud("b0"), Loud("b1")));
    match n {
        0 => drop(*b),
        1 => drop(b.0),
        2 => drop(b),
        _ => {}
    }
    println!("end of f({n})");
}

fn main() {
    for n in 0..4 {
        f(n);
    }
}

//--- expected stdout
// drop b0
// drop b1
// end of f(0)
// drop b0
// end of f(1)
// drop b1
// drop b0
// drop b1
// end of f(2)
// end of f(3)
// drop b0
// drop b1
