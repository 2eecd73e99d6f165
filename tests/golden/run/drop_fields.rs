// A struct's own drop runs first, then its fields in order of declaration.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Pair {
    x: Loud,
    y: Loud,
}

impl Drop for Pair {
    fn drop(&mut self) {
        println!("drop pair of {} and {}", self.x.0, self.y.0);
    }
}

fn main() {
    let _p = Pair { y: Loud("y"), x: Loud("x") };
    let _t = (Loud("t0"), Loud("t1"));
    println!("end");
}

//--- expected stdout
// end
// drop t0
// drop t1
// drop pair of x and y
// drop x
// drop y
