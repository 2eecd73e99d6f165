// Integer patterns that do not cover the type.
fn main() {
    let n: u8 = 7;
    match n { //~ E0004
        0..=99 => println!("low"),
        101..=255 => println!("high"),
    }
}
