// A struct declares one field twice.
struct P {
    x: i32,
    x: u8, //~ E0124
}

fn main() {
    println!("1");
}
