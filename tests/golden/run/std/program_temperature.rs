// Temperatures: an enum of units whose `Display` passes its precision on.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Temp {
    C(f64),
    F(f64),
    K(f64),
}
impl Temp {
    const ZERO: f64 = -273.15;
    fn to_c(self) -> f64 {
        match self {
            Temp::C(c) => c,
            Temp::F(f) => (f - 32.0) * 5.0 / 9.0,
            Temp::K(k) => k + Self::ZERO,
        }
    }
    fn to_f(&self) -> Temp {
        Temp::F(self.to_c() * 9. / 5. + 32.)
    }
}
impl std::fmt::Display for Temp {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let (v, u) = match self {
            Temp::C(v) => (v, 'C'),
            Temp::F(v) => (v, 'F'),
            Temp::K(v) => (v, 'K'),
        };
        if let Some(p) = f.precision() {
            write!(f, "{:.*}°{}", p, v, u)
        } else {
            write!(f, "{}°{}", v, u)
        }
    }
}
fn main() {
    for t in [Temp::C(100.0), Temp::F(-40.0), Temp::K(0.0), Temp::F(98.6)] {
        println!("{t} = {:.1}°C = {:.2}", t.to_c(), t.to_f());
    }
    let mut c = -10;
    while c <= 40 {
        println!("{:>4}°C {:>6.1}°F", c, c as f64 * 1.8 + 32.0);
        c += 10;
    }
    println!("{}", Temp::C(1.0) == Temp::C(1.0));
}

//--- expected stdout
// 100°C = 100.0°C = 212.00°F
// -40°F = -40.0°C = -40.00°F
// 0°K = -273.1°C = -459.67°F
// 98.6°F = 37.0°C = 98.60°F
//  -10°C   14.0°F
//    0°C   32.0°F
//   10°C   50.0°F
//   20°C   68.0°F
//   30°C   86.0°F
//   40°C  104.0°F
// true
