// Elements of tuples, arrays and vectors are dropped from the first to the last.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _tuple = (Loud("t0"), Loud("t1"));
    let _array = [Loud("a0"), Loud("a1")];
    let _vec = vec![Loud("v0"), Loud("v1")];
    let _nested = [(Loud("n00"), Loud("n01")), (Loud("n10"), Loud("n11"))];
    println!("end");
}

//--- expected stdout
// end
// drop n00
// drop n01
// drop n10
// drop n11
// drop v0
// drop v1
// drop a0
// drop a1
// drop t0
// drop t1
