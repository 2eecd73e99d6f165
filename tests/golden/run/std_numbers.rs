// Methods and constants of integers and floats, ranges, Option, mem, ordering.
fn main() {
    println!("{} {} {} {}", i8::MIN, i8::MAX, u8::MAX, i32::MIN);
    println!("{} {} {}", i128::MAX, usize::MAX, i16::BITS);
    println!(
        "{:?} {:?} {:?}",
        100i8.checked_add(28),
        100i8.checked_add(27),
        5u8.checked_sub(6)
    );
    println!(
        "{} {} {}",
        200u8.wrapping_add(100),
        i32::MIN.wrapping_sub(1),
        i32::MIN.wrapping_abs()
    );
    println!(
        "{} {} {}",
        200u8.saturating_add(100),
        i8::MIN.saturating_sub(1),
        (-100i8).saturating_mul(2)
    );
    println!(
        "{:?} {:?} {:?}",
        200u8.overflowing_add(100),
        5i32.overflowing_mul(1 << 30),
        i32::MIN.overflowing_neg()
    );
    println!(
        "{} {} {} {}",
        2i32.pow(10),
        (-3i32).pow(3),
        7u64.pow(0),
        10u128.pow(30)
    );
    println!(
        "{:?} {:?} {}",
        2i32.checked_pow(31),
        2u32.checked_pow(31),
        3u8.wrapping_pow(7)
    );
    println!(
        "{} {} {} {}",
        (-7i32).rem_euclid(3),
        (-7i32).div_euclid(3),
        7i32.rem_euclid(-3),
        7i32.div_euclid(-3)
    );
    println!(
        "{} {} {} {}",
        12u8.count_ones(),
        1u32.leading_zeros(),
        8u64.trailing_zeros(),
        (-1i16).count_zeros()
    );
    println!(
        "{} {} {}",
        0x12345678u32.swap_bytes(),
        1u8.rotate_left(9),
        0b1u8.reverse_bits()
    );
    println!(
        "{} {} {} {}",
        64u32.is_power_of_two(),
        65u32.next_power_of_two(),
        0u8.next_power_of_two(),
        99u64.isqrt()
    );
    println!("{} {} {}", 1000u32.ilog10(), 1024u32.ilog2(), 81u32.ilog(3));
    println!(
        "{} {} {} {}",
        (-5i32).abs(),
        (-5i32).signum(),
        5i32.abs_diff(-7),
        i32::MIN.unsigned_abs()
    );
    println!("{:?} {:?}", 5i32.checked_div(0), i32::MIN.checked_div(-1));
    println!(
        "{} {} {:?}",
        7u32.div_ceil(2),
        7u32.next_multiple_of(4),
        1u8.checked_shl(8)
    );
    println!(
        "{:?} {:?} {}",
        258u16.to_be_bytes(),
        258u32.to_le_bytes(),
        u16::from_be_bytes([1, 2])
    );
    println!("{} {} {}", 5.clamp(1, 3), 3.max(7), 3.min(7));
    println!(
        "{} {} {} {}",
        2.0f64.sqrt(),
        2.0f64.powi(10),
        2.0f64.powf(0.5),
        2.0f64.powi(-2)
    );
    println!(
        "{} {} {} {} {}",
        2.5f64.floor(),
        2.5f64.ceil(),
        2.5f64.round(),
        (-2.5f64).round(),
        (-2.7f64).trunc()
    );
    println!(
        "{} {} {} {}",
        (-2.5f64).abs(),
        2.75f64.fract(),
        (-2.0f64).signum(),
        3.0f64.mul_add(2.0, 1.0)
    );
    println!(
        "{} {} {}",
        1.0f64.max(2.0),
        f64::NAN.max(1.0),
        1.0f64.min(f64::NAN)
    );
    println!("{} {} {} {}", f64::MAX, f64::MIN, f64::EPSILON, f64::MIN_POSITIVE);
    println!("{} {} {}", f32::MAX, f32::MIN, f32::EPSILON);
    println!(
        "{} {} {}",
        std::f64::consts::PI,
        std::f64::consts::E,
        std::f32::consts::PI
    );
    println!(
        "{} {} {} {}",
        1.0f64.sin(),
        1.0f64.exp(),
        2.0f64.ln(),
        100.0f64.log10()
    );
    println!(
        "{} {} {}",
        8.0f64.log(2.0),
        180.0f64.to_radians(),
        1.0f64.to_degrees()
    );
    println!(
        "{} {} {}",
        1.0f32.to_degrees(),
        90f32.to_radians(),
        3.0f64.hypot(4.0)
    );
    println!("{} {} {}", 1.0f64.asinh(), 2.0f64.acosh(), 0.5f64.atanh());
    println!(
        "{} {} {}",
        (0.0f64 / 0.0).is_nan(),
        f64::INFINITY.is_infinite(),
        1.0f64.is_sign_negative()
    );
    println!(
        "{:?} {:?} {:?}",
        1.0f64.total_cmp(&2.0),
        (-0.0f64).total_cmp(&0.0),
        f64::NAN.total_cmp(&1.0)
    );
    println!("{:x} {}", 1.5f64.to_bits(), f64::from_bits(0x4009_21fb_5444_2d18));
    println!("{} {}", (-7.5f64).rem_euclid(2.0), (-7.5f64).div_euclid(2.0));
    println!(
        "{:?} {:?} {:?}",
        u8::try_from(300),
        u8::try_from(200i32),
        i8::try_from(200u8)
    );
    println!(
        "{:?} {:?} {:?}",
        i64::from(5i32),
        f64::from(1.5f32),
        u32::from('a')
    );
    println!(
        "{:?} {:?} {:?}",
        char::from(65u8),
        u8::try_from('a'),
        char::try_from(0xD800u32)
    );
    let x: i64 = 5i32.into();
    println!("{}", x);
    let y: Option<i32> = 5.into();
    println!("{:?}", y);
    println!(
        "{:?} {:?}",
        u64::MAX.checked_next_power_of_two(),
        3u8.checked_next_power_of_two()
    );
    println!("{} {}", 5u8.midpoint(8), i32::MAX.wrapping_add(1));
    println!("{:?}", [3.5, 1.25].iter().cloned().sum::<f64>());
    println!("{:?} {:?}", (1u8..5).len(), (1..=5).contains(&5));
    println!("{} {}", (0..5).sum::<i32>(), (1..=5).product::<u64>());
    println!("{:?} {:?}", (0..5).nth(2), (0..=5).nth(5));
    println!("{:?} {:?} {:?}", (0..0).max(), (5..1).count(), (0..10).last());
    println!("{:?}", (i32::MAX - 1..=i32::MAX).collect::<Vec<i32>>());
    println!("{:?}", (0..u64::MAX).size_hint());
    println!("{:?}", (-128i8..=127).count());
    println!(
        "{:?} {:?}",
        (-5i64..5).rev().step_by(3).collect::<Vec<_>>(),
        (-128i8..127).len()
    );
    println!("{:?}", (0u8..=255).step_by(100).collect::<Vec<_>>());
    let mut a = 5;
    let mut b = 6;
    std::mem::swap(&mut a, &mut b);
    let rr = std::mem::replace(&mut a, 9);
    println!("{} {} {}", a, b, rr);
    let mut o = Some(3);
    println!("{:?}", o.take());
    println!("{:?}", o);
    println!("{:?}", o.insert(4));
    println!("{:?}", o.get_or_insert(7));
    println!(
        "{:?} {:?} {:?} {:?}",
        Some(1).and(Some("x")),
        None.or(Some(2)),
        Some(1).xor(None),
        Some(1).zip(Some('a'))
    );
    println!(
        "{:?} {:?} {:?}",
        Some(5).ok_or("e"),
        Some(Some(1)).flatten(),
        Some(3).unwrap_or(1)
    );
    println!("{:?} {:?}", Some(1) < Some(2), None < Some(0));
    println!(
        "{} {}",
        Some("a".to_string()).as_deref().unwrap_or("none"),
        Some(4).is_some()
    );
    println!("{:?} {:?}", (1, 'a') < (1, 'b'), (1, 2).cmp(&(1, 3)));
    println!("{:?}", std::cmp::max("a", "b"));
    println!("{:?} {:?}", 1.cmp(&2).reverse(), 1.cmp(&1).then(2.cmp(&1)));
    println!(
        "{} {} {}",
        std::mem::size_of::<Option<Vec<i32>>>(),
        std::mem::size_of::<Option<Box<i32>>>(),
        std::mem::size_of::<Option<&i32>>()
    );
    println!("{:?}", "a".to_string() + &1.to_string());
    println!("{:?}", i32::default() + 1);
    println!("{} {}", 7 / 2, -7 % 3);
    println!("{:?}", std::mem::take(&mut vec![1, 2]));
    println!(
        "{:?} {:?}",
        u32::MAX.checked_add_signed(-1),
        5i32.checked_add_unsigned(3)
    );
    println!(
        "{} {} {}",
        i16::from_str_radix("7f", 16).unwrap(),
        u128::MAX.leading_zeros(),
        i64::MAX.trailing_ones()
    );
    println!("{:e} {:e}", 1e300 * 1e10, 5e-324);
    println!("{} {} {}", 0.1 + 0.2, 1.0 / 3.0, 100.0f32 / 3.0);
    println!("{:?} {:?}", 4.0f64.sqrt().mul_add(2.0, 3.0), 9f32.sqrt());
    println!("{:?}", 1e15 as f64);
    println!("{:?} {:?}", 123456789012345680.0f64, 0.00001234f64);
}

//--- expected stdout
// -128 127 255 -2147483648
// 170141183460469231731687303715884105727 18446744073709551615 16
// None Some(127) None
// 44 2147483647 -2147483648
// 255 -128 -128
// (44, true) (1073741824, true) (-2147483648, true)
// 1024 -27 1 1000000000000000000000000000000
// None Some(2147483648) 139
// 2 -3 1 -2
// 2 31 3 0
// 2018915346 2 128
// true 128 1 9
// 3 10 4
// 5 -1 12 2147483648
// None None
// 4 8 None
// [1, 2] [2, 1, 0, 0] 258
// 3 7 3
// 1.4142135623730951 1024 1.4142135623730951 0.25
// 2 3 3 -3 -2
// 2.5 0.75 -1 7
// 2 1 1
// 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 -179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 0.0000000000000002220446049250313 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022250738585072014
// 340282350000000000000000000000000000000 -340282350000000000000000000000000000000 0.00000011920929
// 3.141592653589793 2.718281828459045 3.1415927
// 0.8414709848078965 2.718281828459045 0.6931471805599453 2
// 3 3.141592653589793 57.29577951308232
// 57.29578 1.5707964 5
// 0.881373587019543 1.3169578969248166 0.5493061443340548
// true true false
// Less Less Greater
// 3ff8000000000000 3.141592653589793
// 0.5 -4
// Err(TryFromIntError(())) Ok(200) Err(TryFromIntError(()))
// 5 1.5 97
// 'A' Ok(97) Err(CharTryFromError(()))
// 5
// Some(5)
// None Some(4)
// 6 -2147483648
// 4.75
// 4 true
// 10 120
// Some(2) Some(5)
// None 0 Some(9)
// [2147483646, 2147483647]
// (18446744073709551615, Some(18446744073709551615))
// 256
// [4, 1, -2, -5] 255
// [0, 100, 200]
// 9 5 6
// Some(3)
// None
// 4
// 4
// Some("x") Some(2) Some(1) Some((1, 'a'))
// Ok(5) Some(1) 3
// true true
// a true
// true Less
// "b"
// Greater Greater
// 24 8 8
// "a1"
// 1
// 3 -1
// [1, 2]
// Some(4294967294) Some(8)
// 127 0 63
// inf 5e-324
// 0.30000000000000004 0.3333333333333333 33.333332
// 7.0 3.0
// 1000000000000000.0
// 1.2345678901234568e17 1.234e-5
