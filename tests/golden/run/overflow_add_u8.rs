// Addition past u8::MAX panics.
//@ exit: 101
fn add(a: u8, b: u8) -> u8 {
    a + b //~ panic
}

fn main() {
    println!("{}", add(200, 55));
    println!("{}", add(200, 56));
}

//--- expected stdout
// 255
//--- expected panic
// attempt to add with overflow
