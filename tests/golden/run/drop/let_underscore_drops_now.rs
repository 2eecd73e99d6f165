// `let _ = f()` drops the value at the end of the statement; `_x` keeps it.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn main() {
    let _ = make("wildcard");
    let _x = make("named");
    println!("end");
}

//--- expected stdout
// make wildcard
// drop wildcard
// make named
// end
// drop named
