// Float to integer casts truncate toward zero, saturate, and take NaN to zero.
fn main() {
    println!("{} {} {}", 3.99 as i32, -3.99 as i32, 0.5 as u8);
    println!("{} {}", 1e10 as i32, -1e10 as i32);
    println!("{} {} {}", 300.0 as u8, -5.0 as u8, 1e20 as u64);
    let zero = 0.0;
    println!("{} {} {}", zero / zero as f64, (zero / zero) as i32, (1.0 / zero) as i64);
    println!("{}", (-1.0 / zero) as i8);
    println!("{}", 1.5f32 as i128);
}

//--- expected stdout
// 3 -3 0
// 2147483647 -2147483648
// 255 0 18446744073709551615
// NaN 0 9223372036854775807
// -128
// 1
