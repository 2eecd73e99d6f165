// A `for` variable and the locals of the body are dropped at the end of each round.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for l in [Loud("a"), Loud("b"), Loud("c")] {
        let _local = Loud("local");
        println!("round {}", l.0);
    }
    println!("end");
}

//--- expected stdout
// round a
// drop local
// drop a
// round b
// drop local
// drop b
// round c
// drop local
// drop c
// end
