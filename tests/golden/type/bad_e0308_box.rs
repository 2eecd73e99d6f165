// A Box is not its content.
fn main() {
    let b: Box<i32> = 5; //~ E0308
    println!("{b}");
}
