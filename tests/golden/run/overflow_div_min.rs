// i32::MIN / -1 overflows.
//@ exit: 101
fn div(a: i32, b: i32) -> i32 {
    a / b //~ panic
}

fn main() {
    println!("{}", div(i32::MIN, 1));
    println!("{}", div(i32::MIN, -1));
}

//--- expected stdout
// -2147483648
//--- expected panic
// attempt to divide with overflow
