// `assert!` drops its temporaries at its end, `assert_eq!` after the comparison.
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
    assert!(Loud("abc").len() == 3);
    println!("first");
    assert_eq!(Loud("left").len(), Loud("rite").len());
    println!("second");
    assert_ne!(Loud("x").len(), 2, "with {}", Loud("message").0);
    println!("third");
}

//--- expected stdout
// drop abc
// first
// drop rite
// drop left
// second
// drop x
// third
