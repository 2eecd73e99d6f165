// Moved in some arms of a match, kept in the others.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    for n in 0..3 {
        let a = Loud("a");
        let b = Loud("b");
        match n {
            0 => drop(a),
            1 => {
                let _moved = b;
                println!("b moved");
            }
            _ => println!("none moved"),
        }
        println!("turn {n} ends");
    }
}

//--- expected stdout
// drop a
// turn 0 ends
// drop b
// b moved
// drop b
// turn 1 ends
// drop a
// none moved
// turn 2 ends
// drop b
// drop a
