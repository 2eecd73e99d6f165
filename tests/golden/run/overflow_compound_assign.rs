// `+=` is checked as `+` is.
//@ exit: 101
fn main() {
    let mut level: u8 = 250;
    loop {
        level += 2; //~ panic
        println!("{level}");
    }
}

//--- expected stdout
// 252
// 254
//--- expected panic
// attempt to add with overflow
