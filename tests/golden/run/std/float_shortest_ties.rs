// Of two shortest texts that are equally near a float, the larger one is printed.
fn main() {
    println!("{} {}", 171518.125f32, 60515.5625f32);
    println!("{:?} {}", 247742205763328.625f64, -910332.125f32);
    println!("{} {:e}", 0.000030517578125f32, 4503599627370497.5f64);
    println!("{} {}", 5e-324, 9007199254740993.0f64);
}
