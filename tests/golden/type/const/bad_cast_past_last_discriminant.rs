// In a constant, too, only the cast of the name itself adds to the discriminant that was written.
#[repr(u8)]
enum Byte {
    Top = 255,
    Over, //~ E0370
}

const NAMED: i32 = Byte::Over as i32; //~ E0080
const IN_BLOCK: i32 = { Byte::Over } as i32;

fn main() {
    println!("{} {} {}", NAMED, IN_BLOCK, Byte::Top as i32);
}
