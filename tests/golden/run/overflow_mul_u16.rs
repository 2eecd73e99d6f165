// u16 products are checked at 16 bits.
//@ exit: 101
fn mul(a: u16, b: u16) -> u16 {
    a * b //~ panic
}

fn main() {
    println!("{}", mul(255, 257));
    println!("{}", mul(256, 256));
}

//--- expected stdout
// 65535
//--- expected panic
// attempt to multiply with overflow
