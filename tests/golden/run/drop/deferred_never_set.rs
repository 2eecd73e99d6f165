// A variable that was declared and not set on this path is not dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(set: bool) {
    let x;
    let _y = Loud("y");
    if set {
        x = Loud("x");
        println!("set {}", x.0);
    }
    println!("end of f");
}

fn main() {
    f(true);
    f(false);
}

//--- expected stdout
// set x
// end of f
// drop y
// drop x
// end of f
// drop y
