// When all guards fail, the scrutinee is whole in the last arm.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let pair = (Loud("a"), Loud("b"));
    match pair {
        (x, y) if x.0 == "z" => println!("never {} {}", x.0, y.0),
        (x, _) if x.0 == "y" => println!("never {}", x.0),
        p => println!("whole {} {}", p.0 .0, p.1 .0),
    }
    println!("end");
}

//--- expected stdout
// whole a b
// drop a
// drop b
// end
