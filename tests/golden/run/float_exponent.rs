// `{:e}` and `{:E}` for floats and integers.
fn main() {
    println!("{:e} {:e} {:e}", 1234.5, 0.00012, 1.0);
    println!("{:E} {:.2e}", 1234.5, 123456.0);
    println!("{:e} {:e}", 1500, 7);
    println!("{:>12e}|{:<10e}|", 1.5, 2.5);
}

//--- expected stdout
// 1.2345e3 1.2e-4 1e0
// 1.2345E3 1.23e5
// 1.5e3 7e0
//        1.5e0|2.5e0     |
