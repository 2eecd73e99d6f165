// An option has a length that only the library may ask for.
fn main() {
    let some = Some(1);
    println!("{}", some.len()); //~ E0624
    let result: Result<i32, i32> = Ok(1);
    println!("{}", result.len()); //~ E0599
    println!("{}", some.iter().len());
}
