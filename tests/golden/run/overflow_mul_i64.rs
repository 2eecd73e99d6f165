// Multiplication past i64::MAX panics.
//@ exit: 101
fn factorial(n: i64) -> i64 {
    if n == 0 {
        1
    } else {
        n * factorial(n - 1) //~ panic
    }
}

fn main() {
    println!("{}", factorial(20));
    println!("{}", factorial(21));
}

//--- expected stdout
// 2432902008176640000
//--- expected panic
// attempt to multiply with overflow
