// Addition past i32::MAX panics.
//@ exit: 101
fn add(a: i32, b: i32) -> i32 {
    a + b //~ panic
}

fn main() {
    println!("{}", add(2147483646, 1));
    println!("{}", add(2147483647, 1));
}

//--- expected stdout
// 2147483647
//--- expected panic
// attempt to add with overflow
