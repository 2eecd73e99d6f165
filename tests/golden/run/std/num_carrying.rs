// Strict arithmetic of mixed signs, words that carry, neighbours of floats.
//@ exit: 101
fn main() {
    println!("{} {}", 5i32.strict_add_unsigned(7), (-5i32).strict_sub_unsigned(7));
    println!("{} {}", 5u32.strict_add_signed(-5), 5u32.strict_sub_signed(-5));
    println!("{} {}", (-7i8).strict_div_euclid(2), (-7i8).strict_rem_euclid(2));
    println!("{:?} {:?}", 200u8.carrying_add(55, true), 200u8.carrying_add(55, false));
    println!("{:?} {:?}", 0u16.borrowing_sub(0, true), 9u16.borrowing_sub(3, true));
    println!("{:?} {:?}", 255u8.carrying_mul(255, 255), 255u8.carrying_mul_add(255, 255, 255));
    println!("{:?}", u64::MAX.carrying_mul(u64::MAX, u64::MAX));
    println!("{:?}", u128::MAX.carrying_mul_add(u128::MAX, u128::MAX, u128::MAX));
    println!("{:?} {:?}", 1.0f64.next_up(), 1.0f64.next_down());
    println!("{:?} {:?} {:?}", 0.0f32.next_up(), (-0.0f32).next_down(), f32::MAX.next_up());
    println!("{} {}", char::MAX_LEN_UTF8, char::MAX_LEN_UTF16);
    println!("{}", 250u8.strict_add_signed(6)); //~ panic
}

//--- expected stdout
// 12 -12
// 0 10
// -4 1
// (0, true) (255, false)
// (65535, true) (5, false)
// (0, 255) (255, 255)
// (0, 18446744073709551615)
// (340282366920938463463374607431768211455, 340282366920938463463374607431768211455)
// 1.0000000000000002 0.9999999999999999
// 1e-45 -1e-45 inf
// 4 2
//--- expected panic
// attempt to add with overflow
