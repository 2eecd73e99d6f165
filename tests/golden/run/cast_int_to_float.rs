// Integers become the nearest float.
fn main() {
    println!("{} {}", 7 as f64, -7i8 as f32);
    println!("{}", 16_777_217i32 as f32);
    println!("{}", 9_007_199_254_740_993u64 as f64);
    println!("{}", u64::MAX as f32);
    println!("{}", i128::MIN as f64);
    println!("{} {}", 0.1f32 as f64, 0.1f64 as f32);
    let huge: f64 = 1e300;
    println!("{}", huge as f32);
}

//--- expected stdout
// 7 -7
// 16777216
// 9007199254740992
// 18446744000000000000
// -170141183460469230000000000000000000000
// 0.10000000149011612 0.1
// inf
