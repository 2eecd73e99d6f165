// A variant is no type.
enum Shape {
    Circle(f64),
}

fn area(c: Shape::Circle) -> f64 { //~ E0573
    1.0
}

fn main() {}
