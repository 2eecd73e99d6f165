// Whether a value is dropped at the end of its scope depends on the way that was taken.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(n: u32) {
    let a = Loud("a");
    let b = Loud("b");
    match n {
        0 => drop(a),
        1 => drop(b),
        2 => {
            drop(b);
            drop(a);
        }
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
// drop a
// end of f(0)
// drop b
// drop b
// end of f(1)
// drop a
// drop b
// drop a
// end of f(2)
// end of f(3)
// drop b
// drop a
