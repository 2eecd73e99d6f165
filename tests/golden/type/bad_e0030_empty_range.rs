// A range pattern that is empty.
fn main() {
    match 5u32 {
        10..=1 => println!("never"), //~ E0030
        _ => println!("other"),
    }
}
