// The unused result of a call is dropped at the end of its statement, after its arguments.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn wrap(_: &Loud) -> Loud {
    println!("wrap");
    Loud("result")
}

fn main() {
    wrap(&Loud("argument"));
    wrap(&wrap(&Loud("deep")));
    println!("end");
}

//--- expected stdout
// wrap
// drop result
// drop argument
// wrap
// wrap
// drop result
// drop result
// drop deep
// end
