// A deferred variable that is initialised on one path only is dropped on that path only.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn run(init: bool) {
    let x;
    if init {
        x = Loud("x");
        println!("{}", x.0);
    }
    println!("run ends");
}

fn main() {
    run(true);
    run(false);
}

//--- expected stdout
// x
// run ends
// drop x
// run ends
