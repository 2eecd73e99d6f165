// A `return` inside of `Box::new`'s argument leaves nothing behind.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(stop: bool) -> Option<Box<(Loud, Loud)>> {
    Some(Box::new((Loud("left"), if stop { return None } else { Loud("right") })))
}

fn main() {
    println!("{}", f(true).is_none());
    println!("{}", f(false).is_some());
}

//--- expected stdout
// drop left
// true
// true
// drop left
// drop right
