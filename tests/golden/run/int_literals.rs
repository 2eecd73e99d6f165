// Radix prefixes, separators, suffixes and byte literals.
fn main() {
    println!("{} {} {} {}", 0xff, 0o17, 0b1010, 1_000_000);
    println!("{} {} {}", 255u8, 0x7fi8, 1_u64);
    println!("{} {} {}", b'A', b'\n', b'\x7f');
    println!("{} {}", -128i8, 9223372036854775807i64);
    println!("{}", 0xDEAD_BEEFu32);
}

//--- expected stdout
// 255 15 10 1000000
// 255 127 1
// 65 10 127
// -128 9223372036854775807
// 3735928559
