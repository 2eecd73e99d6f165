// A function of its own with `#[track_caller]`.
//@ exit: 101
#[track_caller]
fn checked(n: i32) -> i32 {
    if n < 0 {
        panic!("{n} is negative");
    }
    n
}
fn main() {
    println!("{}", checked(3));
    println!("{}", checked(-3)); //~ panic
}

//--- expected stdout
// 3
//--- expected panic
// -3 is negative
