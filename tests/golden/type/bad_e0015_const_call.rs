// A constant cannot call an ordinary function.
fn five() -> i32 {
    5
}

const N: i32 = five(); //~ E0015

fn main() {
    println!("{N}");
}
