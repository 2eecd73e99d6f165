// Bit operators and `!` on signed and unsigned integers.
fn main() {
    println!("{} {} {}", 12 & 10, 12 | 10, 12 ^ 10);
    println!("{} {} {}", !0u8, !5i32, !0u64);
    println!("{} {}", -8 >> 1, 0x8000_0000u32 >> 31);
    println!("{} {}", 1u64 << 63, 1i64 << 63);
    println!("{} {}", true & false, true ^ true);
    println!("{} {}", !true, false | true);
}

//--- expected stdout
// 8 14 6
// 255 -6 18446744073709551615
// -4 1
// 9223372036854775808 -9223372036854775808
// false false
// false true
