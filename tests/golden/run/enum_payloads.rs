// Enum variants of all three forms, built and taken apart.
enum Shape {
    Unit,
    Circle(f64),
    Rect { w: f64, h: f64 },
    Tri(f64, f64, f64),
}

fn size(s: &Shape) -> f64 {
    match s {
        Shape::Unit => 1.0,
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Tri(a, b, c) => a + b + c,
    }
}

fn main() {
    let shapes = [
        Shape::Unit,
        Shape::Circle(2.0),
        Shape::Rect { w: 2.0, h: 2.5 },
        Shape::Tri(1.0, 2.0, 3.0),
    ];
    for s in &shapes {
        print!("{} ", size(s));
    }
    println!();
}

//--- expected stdout
// 1 12 5 6 
