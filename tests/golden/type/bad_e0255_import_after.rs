// An import of a name that stands above it.
fn swap() {
    println!("mine");
}

use std::mem::swap; //~ E0255

fn main() {
    swap();
}
