// The length belongs to an array's type.
fn main() {
    let a: [i32; 3] = [1, 2]; //~ E0308
    println!("{:?}", a);
}
