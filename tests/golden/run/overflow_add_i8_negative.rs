// Addition below i8::MIN panics.
//@ exit: 101
fn add(a: i8, b: i8) -> i8 {
    a + b //~ panic
}

fn main() {
    println!("{}", add(-100, -28));
    println!("{}", add(-100, -29));
}

//--- expected stdout
// -128
//--- expected panic
// attempt to add with overflow
