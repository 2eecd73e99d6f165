// Remainder by zero panics.
//@ exit: 101
fn rem(a: i8, b: i8) -> i8 {
    a % b //~ panic
}

fn main() {
    println!("{}", rem(7, 4));
    println!("{}", rem(7, 0));
}

//--- expected stdout
// 3
//--- expected panic
// attempt to calculate the remainder with a divisor of zero
