// A panic in a round drops the round's locals, the loop variable, the rest of the iterator, and the locals outside.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _outside = Loud("outside");
    for (i, l) in vec![Loud("a"), Loud("b"), Loud("c")].into_iter().enumerate() {
        let _local = Loud("local");
        if i == 1 {
            panic!("at {}", l.0); //~ panic
        }
    }
}

//--- expected stdout
// drop local
// drop a
// drop local
// drop b
// drop c
// drop outside
//--- expected panic
// at b
