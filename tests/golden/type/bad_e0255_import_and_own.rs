// An import of a name that the file defines.
use std::mem::swap;

fn swap() { //~ E0255
    println!("mine");
}

fn main() {
    swap();
}
