// The five arithmetic operators on integers; division truncates toward zero, remainder has the dividend's sign.
fn main() {
    println!("{} {} {}", 7 + 5, 7 - 12, -3 * 4);
    println!("{} {} {} {}", 7 / 2, -7 / 2, 7 / -2, -7 / -2);
    println!("{} {} {} {}", 7 % 3, -7 % 3, 7 % -3, -7 % -3);
    let a: u8 = 200;
    let b: u8 = 55;
    println!("{} {} {}", a + b, a / 7, a % 7);
}

//--- expected stdout
// 12 -5 -12
// 3 -3 -3 3
// 1 -1 1 -1
// 255 28 4
