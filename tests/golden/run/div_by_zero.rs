// Integer division by zero panics.
//@ exit: 101
fn div(a: u32, b: u32) -> u32 {
    a / b //~ panic
}

fn main() {
    println!("{}", div(1, 1));
    println!("{}", div(1, 0));
}

//--- expected stdout
// 1
//--- expected panic
// attempt to divide by zero
