// todo! alone.
//@ exit: 101
fn main() {
    let never: i32 = todo!(); //~ panic
    println!("{never}");
}

//--- expected stdout
//--- expected panic
// not yet implemented
