// A panic in the middle of a chain drops the temporaries so far.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn next(&self, name: &'static str) -> Loud {
        if name == "third" {
            panic!("at {name}"); //~ panic
        }
        Loud(name)
    }
}

fn main() {
    Loud("first").next("second").next("third").next("fourth");
}

//--- expected stdout
// drop second
// drop first
//--- expected panic
// at third
