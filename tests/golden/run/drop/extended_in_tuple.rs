// References to temporaries in a tuple expression of a `let` are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let pair = (&Loud("left"), &Loud("right"));
    println!("{} {}", pair.0 .0, pair.1 .0);
}

//--- expected stdout
// left right
// drop right
// drop left
