// The temporaries of each operand of `&&` and `||` are dropped when that operand is known.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn is(&self, b: bool) -> bool {
        println!("is {}", self.0);
        b
    }
}

fn main() {
    let x = Loud("a").is(true) && Loud("b").is(true) || Loud("c").is(true);
    println!("{x}");
    let y = Loud("d").is(false) || Loud("e").is(false) || Loud("f").is(true);
    println!("{y}");
}

//--- expected stdout
// is a
// drop a
// is b
// drop b
// true
// is d
// drop d
// is e
// drop e
// is f
// drop f
// true
