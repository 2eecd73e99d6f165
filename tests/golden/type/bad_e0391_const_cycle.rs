// A constant that is defined by itself.
const A: i32 = B + 1; //~ E0391
const B: i32 = A + 1;

fn main() {
    println!("{A}");
}
