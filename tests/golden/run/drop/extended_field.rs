// A borrowed field of a temporary keeps the whole temporary alive.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Holder {
    first: Loud,
    second: Loud,
}

fn main() {
    let first = &Holder { first: Loud("first"), second: Loud("second") }.first;
    println!("use {}", first.0);
    let _ = first;
    println!("end");
}

//--- expected stdout
// use first
// end
// drop first
// drop second
