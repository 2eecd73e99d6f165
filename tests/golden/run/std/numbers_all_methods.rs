// The methods of integers, floats, `bool` and `char`.
fn main() {
    println!("{} {} {} {}", 7 / 2, -7 / 2, 7 % 3, -7 % 3);
    println!(
        "{} {} {}",
        (-7i32).rem_euclid(3),
        (-7i32).div_euclid(3),
        2i32.pow(10)
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        250u8.checked_add(10),
        250u8.wrapping_add(10),
        250u8.saturating_add(10),
        250u8.overflowing_add(10)
    );
    println!(
        "{:?} {:?} {:?}",
        5u8.checked_sub(6),
        5u32.checked_div(0),
        i32::MIN.checked_abs()
    );
    println!(
        "{} {} {} {}",
        (-5i32).abs(),
        (-5i32).signum(),
        5.min(3),
        15.clamp(0, 10)
    );
    println!(
        "{} {} {} {} {}",
        40u32.leading_zeros(),
        40u32.trailing_zeros(),
        40u32.count_ones(),
        1u8.rotate_left(7),
        0x12345678u32.swap_bytes()
    );
    println!("{} {} {}", u8::MAX, i16::MIN, usize::BITS);
    println!(
        "{:?} {:?}",
        i32::from_str_radix("ff", 16),
        u8::from_str_radix("101", 2)
    );
    println!("{} {} {}", 10i32.isqrt(), 100u32.ilog10(), 8u32.ilog2());
    println!("{} {}", 17u32.is_power_of_two(), 17u32.next_power_of_two());
    println!("{} {}", 10u32.abs_diff(15), (-3i32).unsigned_abs());
    println!("{:?} {:?}", u8::try_from(300i32), i8::try_from(5u64));
    println!("{} {} {}", i64::from(5i32), f64::from(3u8), u32::from('a'));
    println!("{} {} {}", 3.7f64 as i32, -1i32 as u8, 300i32 as u8);
    println!("{} {}", f64::NAN as i32, 1e20 as i32);
    println!(
        "{} {} {} {} {}",
        2.5f64.floor(),
        2.5f64.ceil(),
        2.5f64.round(),
        -2.5f64.round(),
        2.7f64.trunc()
    );
    println!(
        "{:.4} {:.4} {:.4} {:.4}",
        2f64.sqrt(),
        2f64.powf(0.5),
        2f64.powi(-2),
        27f64.cbrt()
    );
    println!(
        "{:.4} {:.4} {:.4} {:.4} {:.4}",
        1f64.sin(),
        1f64.cos(),
        1f64.tan(),
        1f64.exp(),
        10f64.ln()
    );
    println!("{:.4} {:.4} {:.4}", 100f64.log10(), 8f64.log2(), 8f64.log(2.0));
    println!(
        "{} {} {}",
        1.5f64.max(2.5),
        1.5f64.min(f64::NAN),
        1.5f64.clamp(0.0, 1.0)
    );
    println!("{} {} {}", (0.1f64 + 0.2).to_string(), 1e3f64, 5f32 / 3.0);
    println!(
        "{} {} {}",
        f64::NAN == f64::NAN,
        f64::INFINITY > 1.0,
        (0.0f64).is_sign_negative()
    );
    println!(
        "{:.3} {:.3} {:.3}",
        std::f64::consts::PI,
        std::f64::consts::E,
        180f64.to_radians()
    );
    println!("{:?} {:?}", 1.0f64.partial_cmp(&2.0), 1.0f64.total_cmp(&2.0));
    println!("{} {} {}", 5.5f64.fract(), 3f64.hypot(4.0), 1f64.atan2(1.0));
    println!("{} {}", 7.0f64 % 2.5, -7.5f64 % 2.0);
    println!("{} {}", (2.0f64).mul_add(3.0, 1.0), 9f64.sqrt() as usize);
    println!("{} {}", 1u64 << 40, 0xffu8 >> 3);
    println!("{} {} {}", 6 & 3, 6 | 3, 6 ^ 3);
    println!("{} {}", !0u8, !5i32);
    println!("{}", 1_000_000i64 * 3);
    println!("{:?} {:?}", 5.cmp(&6), std::cmp::max(3, 9));
    println!("{} {}", i32::MAX.wrapping_add(1), i32::MIN.wrapping_abs());
    println!("{:?} {:?}", 2i32.checked_pow(31), 2u64.pow(40));
    println!("{:?} {:?}", 10u8.checked_mul(30), 10i8.saturating_mul(100));
    println!("{:?}", 1u8.checked_shl(8));
    println!("{:?} {:?}", 5i32.to_string(), (5u8 as char));
    println!(
        "{:?} {:?} {:?}",
        258u16.to_be_bytes(),
        u32::from_le_bytes([1, 2, 0, 0]),
        1i32.to_le_bytes()
    );
    println!("{} {}", true as i32, 'a' as u8 + 1);
    println!("{} {}", (b'a' + 2) as char, 'z' as u32);
    println!(
        "{:?} {:?} {:?}",
        char::from_digit(7, 10),
        '9'.to_digit(10),
        'f'.to_digit(16)
    );
    println!(
        "{:?} {:?} {:?}",
        char::from_u32(0x41),
        std::char::from_u32(0xd800),
        char::from(65u8)
    );
    println!(
        "{} {} {} {} {}",
        'a'.is_alphabetic(),
        '1'.is_numeric(),
        ' '.is_whitespace(),
        'A'.is_uppercase(),
        'é'.is_ascii()
    );
    println!(
        "{} {} {}",
        'a'.to_ascii_uppercase(),
        'É'.to_lowercase(),
        'ß'.to_uppercase()
    );
    println!("{} {}", 'x'.is_alphanumeric(), '_'.is_ascii_punctuation());
    println!(
        "{:?} {}",
        ('a'..='e').collect::<String>(),
        ('a'..'e').rev().collect::<String>()
    );
    println!("{} {}", 'é'.len_utf8(), '😀'.len_utf8());
    println!("{:?}", true.then_some(5));
    println!("{} {} {}", true & false, true ^ true, !true);
    println!("{:?}", (1..=4).map(sq).collect::<Vec<u32>>());
    println!("{} {}", u32::MAX.count_zeros(), i8::MAX);
    println!("{:?} {:?}", 7u32.div_ceil(2), 7u32.next_multiple_of(4));
    println!(
        "{:?} {:?} {:?}",
        1u32.overflowing_sub(2),
        i32::MAX.overflowing_mul(2),
        (-128i8).overflowing_neg()
    );
    println!("{:?}", true.cmp(&false));
    println!("{:?}", "abc".chars().map(shift).collect::<String>());
    println!("{:?} {:?}", f64::EPSILON > 0.0, f32::MAX);
    println!("{:?}", (1.0f64).copysign(-2.0));
    println!("{:?}", 5i32.pow(2).pow(2));
    println!(
        "{:?} {:?}",
        i32::MAX.checked_add(1).is_none(),
        1i32.checked_rem(0)
    );
    println!("{}", 255u8 as i8);
    println!("{:?} {:?}", 10i32.checked_neg(), 0u8.checked_neg());
    println!("{}", u64::MAX as f64);
    println!("{:?}", 1.0f64 / 0.0);
    println!("{:?} {}", (0.0f64 / 0.0).is_nan(), 1.0f64.is_finite());
    println!("{}", 10f64.rem_euclid(3.0));
    println!("{:?}", 5u32.checked_ilog2());
    println!("{:?}", 123u8.to_string().len());
    println!("{:?}", i32::MAX as i64 + 1);
}
fn sq(x: u32) -> u32 {
    x * x
}
fn shift(c: char) -> char {
    (((c as u8 - b'a' + 13) % 26) + b'a') as char
}

//--- expected stdout
// 3 -3 1 -1
// 2 -3 1024
// None 4 255 (4, true)
// None None None
// 5 -1 3 10
// 26 3 2 128 2018915346
// 255 -32768 64
// Ok(255) Ok(5)
// 3 2 3
// false 32
// 5 3
// Err(TryFromIntError(())) Ok(5)
// 5 3 97
// 3 255 44
// 0 2147483647
// 2 3 3 -3 2
// 1.4142 1.4142 0.2500 3.0000
// 0.8415 0.5403 1.5574 2.7183 2.3026
// 2.0000 3.0000 3.0000
// 2.5 1.5 1
// 0.30000000000000004 1000 1.6666666
// false true false
// 3.142 2.718 3.142
// Some(Less) Less
// 0.5 5 0.7853981633974483
// 2 -1.5
// 7 3
// 1099511627776 31
// 2 7 5
// 255 -6
// 3000000
// Less 9
// -2147483648 -2147483648
// None 1099511627776
// None 127
// None
// "5" '\u{5}'
// [1, 2] 513 [1, 0, 0, 0]
// 1 98
// c 122
// Some('7') Some(9) Some(15)
// Some('A') None 'A'
// true true true true false
// A é SS
// true true
// "abcde" dcba
// 2 4
// Some(5)
// false false false
// [1, 4, 9, 16]
// 0 127
// 4 8
// (4294967295, true) (-2, true) (-128, true)
// Greater
// "nop"
// true 3.4028235e38
// -1.0
// 625
// true None
// -1
// Some(-10) Some(0)
// 18446744073709552000
// inf
// true true
// 1
// Some(2)
// 3
// 2147483648
