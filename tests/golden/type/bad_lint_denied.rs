// A warning that the program turned into an error.
#![deny(unused_variables)]

fn main() {
    let n = 3; //~ unused_variables
}
