// Literal types come from their use: the same literal is u8, i64 or f32.
fn eight(x: u8) -> u8 {
    x + 1
}

fn long(x: i64) -> i64 {
    x * 3_000_000_000
}

fn main() {
    println!("{} {}", eight(41), long(41));
    let small = 5;
    let index: usize = small;
    let single: f32 = 1.0 / 3.0;
    let double = 1.0 / 3.0;
    println!("{} {} {}", index, single, double);
}

//--- expected stdout
// 42 123000000000
// 5 0.33333334 0.3333333333333333
