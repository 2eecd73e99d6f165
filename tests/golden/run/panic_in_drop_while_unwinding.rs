// A second panic while unwinding aborts the program.
//@ exit: 134
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        println!("drop of the bomb");
        panic!("second"); //~ panic
    }
}

fn main() {
    let _bomb = Bomb;
    panic!("first"); //~ panic
}

//--- expected stdout
// drop of the bomb
//--- expected panic
// first
// second
