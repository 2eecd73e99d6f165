// A slice pattern moves some elements out of an array; the others are dropped with it.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = [Loud("e0"), Loud("e1"), Loud("e2"), Loud("e3")];
    let _between = Loud("between");
    let [first, .., last] = a;
    println!("{} {}", first.0, last.0);
}

//--- expected stdout
// e0 e3
// drop e3
// drop e0
// drop between
// drop e1
// drop e2
