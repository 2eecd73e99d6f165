// A value that a shared reference can change.
use std::cell::Cell; //~ unsupported

fn main() {
    let c = Cell::new(1);
    c.set(2);
    println!("{}", c.get());
}
