// A variable that is moved into a call that panics is not dropped by the caller.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn eat(l: Loud, n: u32) -> u32 {
    println!("eat {}", l.0);
    100 / n //~ panic
}

fn main() {
    let a = Loud("a");
    let b = Loud("b");
    let n = eat(a, 5);
    println!("{n}");
    let m = eat(b, n - 20);
    println!("{m}");
}

//--- expected stdout
// eat a
// drop a
// 20
// eat b
// drop b
//--- expected panic
// attempt to divide by zero
