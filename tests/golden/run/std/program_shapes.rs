// Shapes: an enum and a struct under one trait with a default method and a constant.
use std::f64::consts::PI;
#[derive(Debug, Clone, PartialEq, PartialOrd)]
enum Shape {
    Circle { r: f64 },
    Rect { w: f64, h: f64 },
    Tri(f64, f64, f64),
    Unit,
}
trait Area {
    fn area(&self) -> f64;
    fn describe(&self) -> String {
        format!("area {:.3}", self.area())
    }
    const NAME: &'static str = "shape";
}
impl Area for Shape {
    fn area(&self) -> f64 {
        match *self {
            Shape::Circle { r } => PI * r * r,
            Shape::Rect { w, h } => w * h,
            Shape::Tri(a, b, c) => {
                let s = (a + b + c) / 2.0;
                (s * (s - a) * (s - b) * (s - c)).sqrt()
            }
            Shape::Unit => 1.0,
        }
    }
}
struct Sq(f64);
impl Area for Sq {
    fn area(&self) -> f64 {
        self.0.powi(2)
    }
    fn describe(&self) -> String {
        format!("square {}", self.0)
    }
    const NAME: &'static str = "sq";
}
fn total<T: Area>(v: &[T]) -> f64 {
    let mut t = 0.0;
    for s in v {
        t += s.area();
    }
    t
}
fn show(a: &impl Area) {
    println!("{}", a.describe());
}
fn by_area(a: &Shape, b: &Shape) -> std::cmp::Ordering {
    a.area().partial_cmp(&b.area()).unwrap()
}
fn main() {
    let mut v = vec![
        Shape::Circle { r: 1.5 },
        Shape::Rect { w: 2.0, h: 3.5 },
        Shape::Tri(3., 4., 5.),
        Shape::Unit,
    ];
    for s in &v {
        println!("{s:?}: {}", s.describe());
    }
    v.sort_by(by_area);
    println!("{:?}", v.first());
    println!("{:.4}", total(&v));
    show(&Sq(2.0));
    show(&v[0]);
    println!("{} {}", Shape::NAME, <Sq as Area>::NAME);
    println!(
        "{:?} {}",
        Shape::Unit.partial_cmp(&Shape::Circle { r: 0.0 }),
        Shape::Circle { r: f64::NAN } == Shape::Circle { r: f64::NAN }
    );
    println!("{:?}", v.iter().map(Area::area).fold(f64::MIN, f64::max));
    println!("{:#?}", v);
}

//--- expected stdout
// Circle { r: 1.5 }: area 7.069
// Rect { w: 2.0, h: 3.5 }: area 7.000
// Tri(3.0, 4.0, 5.0): area 6.000
// Unit: area 1.000
// Some(Unit)
// 21.0686
// square 2
// area 1.000
// shape sq
// Some(Greater) false
// 7.0685834705770345
// [
//     Unit,
//     Tri(
//         3.0,
//         4.0,
//         5.0,
//     ),
//     Rect {
//         w: 2.0,
//         h: 3.5,
//     },
//     Circle {
//         r: 1.5,
//     },
// ]
