// A negative shift amount panics.
//@ exit: 101
fn shl(a: i64, by: i32) -> i64 {
    a << by //~ panic
}

fn main() {
    println!("{}", shl(1, 40));
    println!("{}", shl(1, -1));
}

//--- expected stdout
// 1099511627776
//--- expected panic
// attempt to shift left with overflow
