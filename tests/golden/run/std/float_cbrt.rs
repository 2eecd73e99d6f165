// Cube roots are correctly rounded.
fn main() {
    for x in [27.0f64, 2.0, -64.0, 0.001, 1e300, 5e-324, -0.0] {
        println!("{x:e} {:?}", x.cbrt());
    }
    for x in [27.0f32, 0.2, 180.0, -3.0] {
        println!("{x} {:?}", x.cbrt());
    }
    println!("{} {}", f64::NAN.cbrt(), f64::INFINITY.cbrt());
}
