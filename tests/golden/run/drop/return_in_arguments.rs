// A `return` inside of an argument drops the arguments that are ready.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn three(_a: Loud, _b: Loud, _c: Loud) {
    println!("three");
}

fn f(stop: bool) {
    let _local = Loud("local");
    three(Loud("a"), Loud("b"), if stop { return } else { Loud("c") });
    println!("called");
}

fn main() {
    f(false);
    f(true);
}

//--- expected stdout
// three
// drop c
// drop b
// drop a
// called
// drop local
// drop b
// drop a
// drop local
