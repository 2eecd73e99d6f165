// unimplemented! with a message.
//@ exit: 101
fn main() {
    println!("start");
    unimplemented!("printing {}", 5); //~ panic
}

//--- expected stdout
// start
//--- expected panic
// not implemented: printing 5
