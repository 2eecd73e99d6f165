// An `if` that gives a value by moving one of two variables.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pick(first: bool) -> Loud {
    let a = Loud("a");
    let b = Loud("b");
    if first { a } else { b }
}

fn main() {
    println!("{}", pick(true).0);
    println!("{}", pick(false).0);
}

//--- expected stdout
// drop b
// a
// drop a
// drop a
// b
// drop b
