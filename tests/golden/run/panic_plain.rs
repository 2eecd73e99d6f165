// panic! without arguments.
//@ exit: 101
fn main() {
    println!("before");
    panic!(); //~ panic
}

//--- expected stdout
// before
//--- expected panic
// explicit panic
