// Slicing a string inside a character.
//@ exit: 101
fn main() {
    let s = String::from("grün");
    println!("{}", &s[..2]);
    println!("{}", &s[..3]); //~ panic
}

//--- expected stdout
// gr
//--- expected panic
// end byte index 3 is not a char boundary; it is inside 'ü' (bytes 2..4) of `grün`
