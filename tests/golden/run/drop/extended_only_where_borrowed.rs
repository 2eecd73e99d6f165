// A temporary behind a method call is not extended, one that is borrowed by the `let` is.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn name(&self) -> &'static str {
        self.0
    }
}

fn main() {
    let name = Loud("receiver").name();
    let (r, n) = (&Loud("kept"), Loud("not kept").name());
    println!("{name} {} {n}", r.0);
}

//--- expected stdout
// drop receiver
// drop not kept
// receiver kept not kept
// drop kept
