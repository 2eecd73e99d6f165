// A panic in a guard drops the scrutinee, which was not moved yet.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn check(l: &Loud) -> bool {
    panic!("guard sees {}", l.0) //~ panic
}

fn main() {
    match Some(Loud("inside")) {
        Some(l) if check(&l) => println!("never {}", l.0),
        _ => println!("never"),
    }
}

//--- expected stdout
// drop inside
//--- expected panic
// guard sees inside
