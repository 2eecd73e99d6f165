// A glob brings in what the library's module has, were it here.
use std::cell::*;

fn main() {
    let count = Cell::new(1); //~ unsupported
    println!("{}", count.get());
}
