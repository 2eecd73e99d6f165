// And the content is not a box.
fn main() {
    let n: i32 = Box::new(5); //~ E0308
    println!("{n}");
}
