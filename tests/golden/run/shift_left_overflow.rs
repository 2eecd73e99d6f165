// A shift by the width of the type or more panics; bits shifted out do not.
//@ exit: 101
fn shl(a: u32, by: u32) -> u32 {
    a << by //~ panic
}

fn main() {
    println!("{}", shl(0xffff_ffff, 31));
    println!("{}", shl(1, 32));
}

//--- expected stdout
// 2147483648
//--- expected panic
// attempt to shift left with overflow
