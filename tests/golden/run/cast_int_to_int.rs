// Integer casts truncate, and extend by the sign of the source.
fn main() {
    let x: i32 = -1;
    println!("{} {} {} {}", x as u8, x as u16, x as u32, x as u64);
    let y: u32 = 3_000_000_000;
    println!("{} {} {} {}", y as i32, y as u8, y as i8, y as i64);
    println!("{} {}", 300i32 as u8, -129i32 as i8);
    println!("{} {}", u64::MAX as i128, i64::MIN as u128);
    println!("{} {}", usize::MAX as i32, isize::MIN as usize);
}

//--- expected stdout
// 255 65535 4294967295 18446744073709551615
// -1294967296 0 0 3000000000
// 44 127
// 18446744073709551615 340282366920938463454151235394913435648
// -1 9223372036854775808
