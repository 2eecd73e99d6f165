// Operator precedence and associativity, unary minus and `as` included.
fn main() {
    println!("{}", 2 + 3 * 4 - 10 / 3 % 2);
    println!("{}", 1 << 2 + 1);
    println!("{}", 6 & 3 | 8 ^ 12);
    println!("{}", -2 * -3 - -4);
    println!("{}", 10 - 4 - 3);
    println!("{}", -1i32 as u32 % 7);
    println!("{}", 1 + 2 == 3 && !(4 > 5) || false);
}

//--- expected stdout
// 13
// 8
// 6
// 10
// 3
// 3
// true
