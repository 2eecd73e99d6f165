// i64::MIN % -1 overflows.
//@ exit: 101
fn rem(a: i64, b: i64) -> i64 {
    a % b //~ panic
}

fn main() {
    println!("{}", rem(i64::MIN, 10));
    println!("{}", rem(i64::MIN, -1));
}

//--- expected stdout
// -8
//--- expected panic
// attempt to calculate the remainder with overflow
