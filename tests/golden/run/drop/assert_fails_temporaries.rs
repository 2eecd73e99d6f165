// A failing `assert_eq!` prints first, then unwinds through its temporaries.
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
    let _local = Loud("local");
    assert_eq!(Loud("left").len(), Loud("right").len(), "lengths of {}", Loud("m").0); //~ panic
}

//--- expected stdout
// drop m
// drop right
// drop left
// drop local
//--- expected panic
// assertion `left == right` failed: lengths of m
//   left: 4
//  right: 5
