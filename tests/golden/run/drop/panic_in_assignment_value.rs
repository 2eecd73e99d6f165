// When the new value panics, the variable keeps the old one, which is dropped once.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn fail() -> Loud {
    panic!("no new value") //~ panic
}

fn main() {
    let mut x = Loud("old");
    println!("{}", x.0);
    x = fail();
    println!("{}", x.0);
}

//--- expected stdout
// old
// drop old
//--- expected panic
// no new value
