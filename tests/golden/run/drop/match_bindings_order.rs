// The bindings of an arm are dropped in reverse, and what the pattern left in the scrutinee after them.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    match (Loud("a"), Loud("b"), Loud("c")) {
        (_a, _, _c) => println!("arm"),
    }
    println!("end");
}

//--- expected stdout
// arm
// drop c
// drop a
// drop b
// end
