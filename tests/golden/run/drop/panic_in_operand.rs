// A panic in the right operand drops the temporaries of the left one.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    let zero = Loud("").len();
    let n = Loud("left").len() + Loud("right").len() / zero; //~ panic
    println!("{n}");
}

//--- expected stdout
// drop 
// drop right
// drop left
//--- expected panic
// attempt to divide by zero
