// An unknown lint is told even where the program is wrong.
#![deny(unknown_lints)]
#[allow(unused_variable)] //~ unknown_lints
fn main() {
    let _x: i32 = "five"; //~ E0308
}
