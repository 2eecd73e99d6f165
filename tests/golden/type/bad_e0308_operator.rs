// Both sides of an operator on integers have one type.
fn main() {
    let a: i32 = 5;
    let b: u8 = 5;
    println!("{}", a == b); //~ E0308
}
