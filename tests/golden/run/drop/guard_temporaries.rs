// The temporaries of a guard are dropped before the arm runs, or before the next arm is tried.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn is(&self, n: u32) -> bool {
        println!("{} sees {n}", self.0);
        n == 2
    }
}

fn main() {
    for k in 1..3 {
        match k {
            n if Loud("first").is(n) => println!("arm 1"),
            n if Loud("second").is(n + 1) => println!("arm 2"),
            _ => println!("arm 3"),
        }
    }
}

//--- expected stdout
// first sees 1
// drop first
// second sees 2
// drop second
// arm 2
// first sees 2
// drop first
// arm 1
