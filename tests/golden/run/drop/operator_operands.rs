// The operands of a user operator on references are temporaries of the whole statement.
use std::ops::Add;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl<'a> Add<&'a Loud> for &'a Loud {
    type Output = Loud;
    fn add(self, other: &'a Loud) -> Loud {
        println!("add {} {}", self.0, other.0);
        Loud("sum")
    }
}

fn main() {
    let s = &(&Loud("a") + &Loud("b")) + &Loud("c");
    println!("have {}", s.0);
}

//--- expected stdout
// add a b
// add sum c
// drop c
// drop sum
// drop b
// drop a
// have sum
// drop sum
