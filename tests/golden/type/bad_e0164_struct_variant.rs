// A struct variant in a tuple pattern.
enum Shape {
    Circle { radius: u32 },
    Point,
}

fn main() {
    let s = Shape::Circle { radius: 2 };
    match s {
        Shape::Circle(r) => println!("{r}"), //~ E0164
        Shape::Point => println!("point"),
    }
}
