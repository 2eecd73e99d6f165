// A struct that is half built when its field panics: the finished fields are dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Two {
    a: Loud,
    b: u8,
}

fn byte(n: u8) -> u8 {
    n + 1 //~ panic
}

fn main() {
    let t = Two { a: Loud("a"), b: byte(254) };
    println!("{} {}", t.a.0, t.b);
    let t = Two { a: Loud("lost"), b: byte(255) };
    println!("never {}", t.b);
}

//--- expected stdout
// a 255
// drop lost
// drop a
//--- expected panic
// attempt to add with overflow
