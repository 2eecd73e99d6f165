// All elements of an array have one type.
fn main() {
    let a = [1, 2.5]; //~ E0308
    println!("{:?}", a);
}
