// A panic after a partial move drops what is left of the struct.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    a: Loud,
    b: Loud,
}

fn main() {
    let p = Pair { a: Loud("a"), b: Loud("b") };
    let a = p.a;
    println!("{}", a.0);
    let n: u32 = "x".parse().unwrap_or(0);
    println!("{}", 1 / n); //~ panic
}

//--- expected stdout
// a
// drop a
// drop b
//--- expected panic
// attempt to divide by zero
