// Signed and unsigned integers in one operation; operations that always check, and shifts that never do.
//@ exit: 101
use std::marker::PhantomData;
use std::ops::Bound;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Length<U> {
    value: u32,
    unit: PhantomData<U>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Metre;

fn main() {
    println!("{:?} {:?}", 5u8.checked_add_signed(-6), 5u8.checked_sub_signed(-6));
    println!("{} {}", 5u8.saturating_add_signed(-6), 250u8.saturating_sub_signed(-6));
    println!("{:?} {:?}", 5u8.overflowing_sub_signed(6), 5u8.wrapping_sub_signed(6));
    println!("{:?} {:?}", 3u8.checked_signed_diff(7), 200u8.checked_signed_diff(7));
    println!("{:?} {:?}", (-100i8).checked_sub_unsigned(28), (-100i8).checked_sub_unsigned(29));
    println!("{} {}", 100i8.saturating_add_unsigned(200), (-100i8).saturating_sub_unsigned(200));
    println!("{:?} {:?}", 100i8.overflowing_add_unsigned(28), 100i8.wrapping_sub_unsigned(228));
    println!("{:?} {:?}", (-128i8).overflowing_div_euclid(-1), (-7i8).overflowing_rem_euclid(4));
    println!("{} {} {}", (-3i32).midpoint(0), 3i32.midpoint(6), (-7i32).midpoint(-4));
    println!("{} {} {} {}", 1u8.unbounded_shl(8), (-8i8).unbounded_shr(20), 8u8.unbounded_shr(2), 8u8.unbounded_shr(9));
    println!("{} {} {}", 7u8.strict_add(1), 3i32.strict_pow(4), (-5i32).strict_abs());
    println!("{} {}", (1.0e-310f64).is_subnormal(), 1.0f32.is_subnormal());
    println!("{} {}", f64::from(true), f32::from(false));
    let (a, b) = (Length::<Metre> { value: 1, unit: PhantomData }, Length { value: 2, unit: PhantomData });
    println!("{} {} {:?}", a == b, a < b, a.max(b).value);
    println!("{} {} {:?}", (1..) == (1..), (..3) == (..4), Bound::Included(3));
    println!("{:?}", "x".parse::<u8>().map_err(kind));
    println!("{}", 0u8.strict_sub(1)); //~ panic
}

fn kind(e: std::num::ParseIntError) -> std::num::IntErrorKind {
    e.kind().clone()
}

//--- expected stdout
// None Some(11)
// 0 255
// (255, true) 255
// Some(-4) None
// Some(-128) None
// 127 -128
// (-128, true) -128
// (-128, true) (1, false)
// -1 4 -5
// 0 -1 2 0
// 8 81 5
// true false
// 1 0
// false true 2
// true false Included(3)
// Err(InvalidDigit)
//--- expected panic
// attempt to subtract with overflow
