// Unwinding drops the locals of each frame, innermost frame first, in reverse order.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn inner(n: u32) -> u32 {
    let _c = Loud("c");
    let _d = Loud("d");
    10 / n //~ panic
}

fn outer(n: u32) -> u32 {
    let _b = Loud("b");
    let result = inner(n) + 1;
    let _never = Loud("never");
    result
}

fn main() {
    let _a = Loud("a");
    println!("{}", outer(0));
}

//--- expected stdout
// drop d
// drop c
// drop b
// drop a
//--- expected panic
// attempt to divide by zero
