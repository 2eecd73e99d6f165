// unreachable! alone.
//@ exit: 101
fn main() {
    println!("on the way");
    unreachable!(); //~ panic
}

//--- expected stdout
// on the way
//--- expected panic
// internal error: entered unreachable code
