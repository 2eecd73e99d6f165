// Arguments are evaluated from left to right, and owned by the callee.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn take(_a: Loud, _b: Loud, _c: Loud) {
    println!("take");
}

fn main() {
    take(make("a"), make("b"), make("c"));
    println!("end");
}

//--- expected stdout
// make a
// make b
// make c
// take
// drop c
// drop b
// drop a
// end
