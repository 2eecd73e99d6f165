// A pattern moves what it binds; `_` leaves its part in place, to be dropped later.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let pair = (Loud("first"), Loud("second"));
    {
        let (x, _) = pair;
        println!("bound {}", x.0);
    }
    println!("second is still here: {}", pair.1.0);
    let (_, y) = (Loud("unbound temporary"), Loud("bound"));
    println!("end, with {}", y.0);
}

//--- expected stdout
// bound first
// drop first
// second is still here: second
// drop unbound temporary
// end, with bound
// drop bound
// drop second
