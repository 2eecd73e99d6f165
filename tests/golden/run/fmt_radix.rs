// `x`, `X`, `o`, `b` with and without `#`; negative numbers show their two's complement.
fn main() {
    println!("{:x} {:X} {:o} {:b}", 255, 255, 8, 10);
    println!("{:#x} {:#X} {:#o} {:#b}", 255, 255, 8, 10);
    println!("{:08b} {:#010b} {:>6x}|{:<6x}|", 37, 37, 171, 171);
    println!("{:x} {:b} {:o}", -1i8, -2i8, -8i16);
    println!("{:x} {:X}", u64::MAX, i128::MIN);
    println!("{:x?} {:X?} {:#x?}", [10, 255], [10, 255], 16);
}

//--- expected stdout
// ff FF 10 1010
// 0xff 0xFF 0o10 0b1010
// 00100101 0b00100101     ab|ab    |
// ff 11111110 177770
// ffffffffffffffff 80000000000000000000000000000000
// [a, ff] [A, FF] 0x10
