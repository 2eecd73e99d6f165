// What was printed before the panic is there, a line without its end included.
//@ exit: 101
fn main() {
    print!("no newline yet, ");
    println!("now one");
    let v: Vec<u8> = Vec::new();
    println!("never {}", v[0]); //~ panic
}

//--- expected stdout
// no newline yet, now one
//--- expected panic
// index out of bounds: the len is 0 but the index is 0
