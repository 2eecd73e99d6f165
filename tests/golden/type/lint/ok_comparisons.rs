// Comparisons that a type's limits decide, and comparisons with NaN.
fn main() {
    let x: u8 = 5;
    let y: i8 = 3;
    let v = vec![1];
    println!("{} {} {}", x >= 0, x < 0, 0 <= x);
    println!("{} {}", x > 255, 255 >= x);
    println!("{} {} {}", v.len() >= 0, y <= 127, y < -128);
    println!("{} {} {}", x >= 1, y <= 126, x != 0);
    println!("{} {}", 1.5 == f64::NAN, f32::NAN < 2.0);
}
