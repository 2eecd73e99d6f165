// A `for _` drops each element at once.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for _ in vec![Loud("a"), Loud("b")] {
        println!("round");
    }
    for (_, n) in vec![(Loud("c"), 1), (Loud("d"), 2)] {
        println!("round {n}");
    }
}

//--- expected stdout
// round
// drop a
// round
// drop b
// round 1
// drop c
// round 2
// drop d
