// A panic in the right operand of `&&`: the left one's temporaries are gone already.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn is(&self, b: bool) -> bool {
        if !b {
            panic!("from {}", self.0); //~ panic
        }
        b
    }
}

fn main() {
    let b = Loud("left").is(true) && Loud("right").is(false);
    println!("{b}");
}

//--- expected stdout
// drop left
// drop right
//--- expected panic
// from right
