// `mem::replace`, `swap`, `take`, and what they drop.
use std::mem;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Default for Loud {
    fn default() -> Loud {
        Loud("default")
    }
}

fn main() {
    let mut a = Loud("a");
    let mut b = Loud("b");
    mem::swap(&mut a, &mut b);
    println!("{} {}", a.0, b.0);
    mem::replace(&mut a, Loud("new a"));
    println!("{}", a.0);
    let taken = mem::take(&mut b);
    println!("{} {}", taken.0, b.0);
}

//--- expected stdout
// b a
// drop b
// new a
// a default
// drop a
// drop default
// drop new a
