// A right shift by more than the width panics; the amount may have another type.
//@ exit: 101
fn shr(a: i8, by: u64) -> i8 {
    a >> by //~ panic
}

fn main() {
    println!("{}", shr(-128, 7));
    println!("{}", shr(1, 8));
}

//--- expected stdout
// -1
//--- expected panic
// attempt to shift right with overflow
