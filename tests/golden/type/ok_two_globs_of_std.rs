// Of two `*` of modules of the standard library the first brings the name.
#![allow(ambiguous_glob_imports)]
use std::fmt::*;
use std::io::*;

fn shown() -> Result {
    Ok(())
}
fn main() {
    println!("{:?}", shown());
}
