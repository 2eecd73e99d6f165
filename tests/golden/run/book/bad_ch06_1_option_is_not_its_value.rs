// An Option<i8> is not an i8.
fn main() {
    let x: i8 = 5;
    let y: Option<i8> = Some(5);
    println!("{}", x + y); //~ E0277
}
