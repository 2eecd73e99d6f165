// Ranges at the limits of their types, and 128 bits wide.
fn byte(b: u8) -> u32 {
    match b {
        0..=0x7f => 1,
        0x80..=0xbf => 2,
        0xc0..=u8::MAX => 3,
    }
}

fn wide(n: i128) -> u32 {
    match n {
        i128::MIN..=-1 => 1,
        0..=0xffff_ffff_ffff_ffff => 2,
        0x1_0000_0000_0000_0000..=i128::MAX => 3,
    }
}

fn big(n: u128) -> u32 {
    match n {
        0..=9 => 1,
        340282366920938463463374607431768211455 => 2,
        _ => 3,
    }
}

fn main() {
    println!("{} {} {} {}", byte(0), byte(127), byte(128), byte(255));
    println!("{} {} {} {}", wide(-1), wide(0), wide(1 << 64), wide(i128::MAX));
    println!("{} {} {}", big(3), big(u128::MAX), big(u128::MAX - 1));
}

//--- expected stdout
// 1 1 2 3
// 1 2 3 3
// 1 2 3
