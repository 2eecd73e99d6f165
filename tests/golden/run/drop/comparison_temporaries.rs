// The operands of `==` are borrowed: they are dropped at the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl PartialEq for Loud {
    fn eq(&self, other: &Loud) -> bool {
        println!("compare");
        self.0 == other.0
    }
}

fn main() {
    let same = Loud("x") == Loud("x");
    println!("{same}");
    if Loud("a") != Loud("b") {
        println!("in the if");
    }
}

//--- expected stdout
// compare
// drop x
// drop x
// true
// compare
// drop b
// drop a
// in the if
