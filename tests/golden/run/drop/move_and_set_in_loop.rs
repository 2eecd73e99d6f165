// A variable that each round moves and sets again.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const NAMES: [&str; 3] = ["one", "two", "three"];

fn main() {
    let mut x = Loud("zero");
    for name in NAMES {
        let y = x;
        x = Loud(name);
        println!("round: {} after {}", x.0, y.0);
    }
    println!("end");
}

//--- expected stdout
// round: one after zero
// drop zero
// round: two after one
// drop one
// round: three after two
// drop two
// end
// drop three
