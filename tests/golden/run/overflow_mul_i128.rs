// 128-bit products are checked too.
//@ exit: 101
fn mul(a: i128, b: i128) -> i128 {
    a * b //~ panic
}

fn main() {
    println!("{}", mul(1 << 63, 1 << 63));
    println!("{}", mul(1 << 63, 1 << 64));
}

//--- expected stdout
// 85070591730234615865843651857942052864
//--- expected panic
// attempt to multiply with overflow
