// Subtraction past i16::MIN panics.
//@ exit: 101
fn sub(a: i16, b: i16) -> i16 {
    a - b //~ panic
}

fn main() {
    println!("{}", sub(-32767, 1));
    println!("{}", sub(-32768, 1));
}

//--- expected stdout
// -32768
//--- expected panic
// attempt to subtract with overflow
