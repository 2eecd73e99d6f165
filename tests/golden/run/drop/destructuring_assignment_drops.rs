// Destructuring assignment drops the old values from left to right.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let (mut a, mut b) = (Loud("a1"), Loud("b1"));
    (a, b) = (Loud("a2"), Loud("b2"));
    println!("assigned {} {}", a.0, b.0);
    [a, _] = [Loud("a3"), Loud("ignored")];
    println!("again {}", a.0);
    (b, ..) = (Loud("b3"), Loud("rest"));
    println!("end {}", b.0);
}

//--- expected stdout
// drop a1
// drop b1
// assigned a2 b2
// drop ignored
// drop a2
// again a3
// drop rest
// drop b2
// end b3
// drop b3
// drop a3
