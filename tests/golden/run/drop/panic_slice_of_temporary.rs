// A slicing panic on a temporary vector drops the vector.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make() -> Vec<Loud> {
    vec![Loud("v0"), Loud("v1")]
}

fn main() {
    let n = 3;
    for l in &make()[1..n] { //~ panic
        println!("{}", l.0);
    }
}

//--- expected stdout
// drop v0
// drop v1
//--- expected panic
// range end index 3 out of range for slice of length 2
