// A panic while a format argument is computed, and one in `fmt` itself.
//@ exit: 101
use std::fmt;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Bad(Loud);

impl fmt::Display for Bad {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        panic!("cannot show") //~ panic
    }
}

fn main() {
    let b = Bad(Loud("in bad"));
    let s = format!("{} {}", Loud("temp").0, b);
    println!("never {s}");
}

//--- expected stdout
// drop temp
// drop in bad
//--- expected panic
// cannot show
