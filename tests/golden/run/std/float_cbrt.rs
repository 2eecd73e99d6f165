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

//--- expected stdout
// 2.7e1 3.0
// 2e0 1.2599210498948732
// -6.4e1 -4.0
// 1e-3 0.1
// 1e300 1e100
// 5e-324 1.7031839360032603e-108
// -0e0 -0.0
// 27 3.0
// 0.2 0.5848035
// 180 5.6462164
// -3 -1.4422495
// NaN inf
