// Integers of different types are not compared or added.
fn main() {
    let a: i32 = 1;
    let b: i64 = 2;
    println!("{}", a + b); //~ E0308 E0277
}
