// The temporary of a `while let` scrutinee is dropped at the end of each round, and when the pattern fails.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn below(&self, n: u32) -> Option<u32> {
        if n < 2 { Some(n) } else { None }
    }
}

fn main() {
    let mut n = 0;
    while let Some(k) = Loud("scrutinee").below(n) {
        println!("round {k}");
        n += 1;
    }
    println!("end");
}

//--- expected stdout
// round 0
// drop scrutinee
// round 1
// drop scrutinee
// drop scrutinee
// end
