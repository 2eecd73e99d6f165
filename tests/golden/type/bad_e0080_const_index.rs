// A constant that reads past the end of an array.
const A: [i32; 2] = [1, 2];
const N: i32 = A[2]; //~ E0080

fn main() {
    println!("{N}");
}
