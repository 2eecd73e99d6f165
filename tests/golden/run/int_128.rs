// 128-bit integers: products that need more than 64 bits, division, shifts, casts.
fn main() {
    let a: u128 = 0xffff_ffff_ffff_ffff;
    println!("{}", a * a);
    println!("{}", (a * a) / 10_000_000_000);
    println!("{}", (a * a) % 1_000_003);
    println!("{}", (a * a) >> 64);
    let b: i128 = -170141183460469231731687303715884105728;
    println!("{} {}", b / 3, b % 1000);
    println!("{} {}", a as i64, (a << 1) as u64);
    println!("{}", b < 0 && a > 0);
}

//--- expected stdout
// 340282366920938463426481119284349108225
// 34028236692093846342648111928
// 301656
// 18446744073709551614
// -56713727820156410577229101238628035242 -728
// -1 18446744073709551614
// true
