// Files.
use std::fs::File; //~ unsupported

fn main() {
    let f = File::open("x");
    println!("{}", f.is_err());
}
