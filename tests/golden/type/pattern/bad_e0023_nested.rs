// Too few fields in a variant inside of another pattern.
enum Shape {
    Circle(f64),
    Rect(f64, f64),
}

fn main() {
    match Some(Shape::Rect(1.0, 2.0)) {
        Some(Shape::Circle(r)) => println!("{r}"),
        Some(Shape::Rect(w)) => println!("{w}"), //~ E0023
        None => {}
    }
}
