// A precision rounds half to even on the exact value.
fn main() {
    println!("{:.2} {:.2} {:.2}", 1.005, 2.675, 1.115);
    println!("{:.0} {:.0} {:.0} {:.0}", 0.5, 1.5, 2.5, 3.5);
    println!("{:.3} {:.1}", 1.0, 0.05);
    println!("{:.5} {:.10}", 1.0 / 3.0, 0.1);
    println!("{:.2} {:.2}", f64::NAN, -f64::INFINITY);
    println!("{:.20}", 0.1);
    println!("{:.3?}", 2.5);
}

//--- expected stdout
// 1.00 2.67 1.11
// 0 2 2 4
// 1.000 0.1
// 0.33333 0.1000000000
// NaN -inf
// 0.10000000000000000555
// 2.500
