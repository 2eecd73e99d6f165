// A pattern with a minus sign asks for a type with negative values.
fn main() {
    let small: u8 = 1;
    match small {
        -1 => println!("one"), //~ E0277
        _ => println!("none"),
    }
    match -1i8 {
        -1 => println!("minus one"),
        _ => println!("another"),
    }
}
