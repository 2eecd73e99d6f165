// Every compound assignment operator.
fn main() {
    let mut x = 100;
    x += 11;
    println!("{x}");
    x -= 1;
    println!("{x}");
    x *= 3;
    println!("{x}");
    x /= 7;
    println!("{x}");
    x %= 31;
    println!("{x}");
    x <<= 4;
    println!("{x}");
    x >>= 2;
    println!("{x}");
    x |= 3;
    println!("{x}");
    x &= 0b1010_1011;
    println!("{x}");
    x ^= 255;
    println!("{x}");
}

//--- expected stdout
// 111
// 110
// 330
// 47
// 16
// 256
// 64
// 67
// 3
// 252
