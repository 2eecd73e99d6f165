// `{:?}` of floats keeps a fraction, and uses an exponent for the very large and small.
fn main() {
    println!("{:?} {:?} {:?}", 1.0, 0.5, -2.0);
    println!("{:?} {:?} {:?}", 1e15, 1e16, 1.5e21);
    println!("{:?} {:?} {:?}", 1e-4, 1e-5, 1.25e-7);
    println!("{:?} {:?}", 0.1f32, 16777216.0f32);
    println!("{:?} {:?}", f64::NAN, f64::INFINITY);
    println!("{:?}", -0.0);
}

//--- expected stdout
// 1.0 0.5 -2.0
// 1000000000000000.0 1e16 1.5e21
// 0.0001 1e-5 1.25e-7
// 0.1 16777216.0
// NaN inf
// -0.0
