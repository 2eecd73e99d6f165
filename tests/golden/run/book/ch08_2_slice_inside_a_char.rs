// A slice that begins inside a character panics.
//@ exit: 101
fn main() {
    let hello = String::from("Здравствуйте");
    println!("{}", &hello[0..2]);
    println!("{}", &hello[0..1]); //~ panic
}

//--- expected panic
// end byte index 1 is not a char boundary; it is inside 'З' (bytes 0..2) of `Здравствуйте`
//--- expected stdout
// З
