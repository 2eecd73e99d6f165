// An exclusive range from a number to itself holds nothing.
fn main() {
    match 5u8 {
        3..3 => println!("never"), //~ E0579
        _ => println!("other"),
    }
}
