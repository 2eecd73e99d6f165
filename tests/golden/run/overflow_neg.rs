// Negating the smallest value panics.
//@ exit: 101
fn neg(a: i32) -> i32 {
    -a //~ panic
}

fn main() {
    println!("{}", neg(i32::MAX));
    println!("{}", neg(i32::MIN));
}

//--- expected stdout
// -2147483647
//--- expected panic
// attempt to negate with overflow
