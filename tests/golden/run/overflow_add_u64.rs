// Addition past u64::MAX panics.
//@ exit: 101
fn add(a: u64, b: u64) -> u64 {
    a + b //~ panic
}

fn main() {
    println!("{}", add(u64::MAX - 1, 1));
    println!("{}", add(u64::MAX, 1));
}

//--- expected stdout
// 18446744073709551615
//--- expected panic
// attempt to add with overflow
