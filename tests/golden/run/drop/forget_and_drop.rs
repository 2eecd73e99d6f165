// `forget` never drops, `drop` at once.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let a = Loud("a");
    let b = Loud("b");
    let c = Loud("c");
    std::mem::forget(a);
    drop(c);
    println!("end {}", b.0);
}

//--- expected stdout
// drop c
// end b
// drop b
