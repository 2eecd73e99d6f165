// unreachable! with and without text.
//@ exit: 101
fn sign(n: i32) -> i32 {
    match n {
        1.. => 1,
        0 => 0,
        _ if n > -100 => -1,
        _ => unreachable!("n is {}", n), //~ panic
    }
}

fn main() {
    println!("{} {}", sign(5), sign(-5));
    println!("{}", sign(-100));
}

//--- expected stdout
// 1 -1
//--- expected panic
// internal error: entered unreachable code: n is -100
