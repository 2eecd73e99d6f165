// A static whose value cannot be computed.
static COUNT: i32 = i32::MAX + 1; //~ E0080
static HALF: u32 = 1 / (2 - 2); //~ E0080

fn main() {
    println!("{}", 1);
}
