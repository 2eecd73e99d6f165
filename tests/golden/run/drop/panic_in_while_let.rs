// A panic in the body drops the binding and the temporary of the scrutinee.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn give(&self) -> Option<Loud> {
        Some(Loud("given"))
    }
}

fn main() {
    while let Some(_l) = Loud("scrutinee").give() {
        panic!("body"); //~ panic
    }
}

//--- expected stdout
// drop given
// drop scrutinee
//--- expected panic
// body
