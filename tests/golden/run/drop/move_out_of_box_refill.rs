// A box whose content was moved out can be filled again.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(refill: bool) {
    let mut b = Box::new(Loud("first"));
    drop(*b);
    if refill {
        *b = Loud("second");
        println!("full again: {}", b.0);
    }
    println!("end of f");
}

fn main() {
    f(true);
    f(false);
}

//--- expected stdout
// drop first
// full again: second
// end of f
// drop second
// drop first
// end of f
