// A constant whose value overflows.
const N: u8 = 200 + 100; //~ E0080

fn main() {
    println!("{N}");
}
