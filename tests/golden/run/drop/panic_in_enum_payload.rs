// A payload that is half built when a later operand panics.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum E {
    Two(Loud, u8),
}

fn main() {
    let big: u8 = "255".parse().unwrap();
    let E::Two(l, n) = E::Two(Loud("payload"), big + 1); //~ panic
    println!("{} {n}", l.0);
}

//--- expected stdout
// drop payload
//--- expected panic
// attempt to add with overflow
