// Only the fields of the active variant are dropped, in order.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Shape {
    Point,
    Line(Loud, Loud),
    Named { name: Loud, size: u32, next: Option<Box<Shape>> },
}

fn main() {
    let shapes = [
        Shape::Point,
        Shape::Line(Loud("from"), Loud("to")),
        Shape::Named {
            next: Some(Box::new(Shape::Line(Loud("x"), Loud("y")))),
            size: 3,
            name: Loud("name"),
        },
    ];
    if let Shape::Named { size, .. } = &shapes[2] {
        println!("{size}");
    }
    println!("{}", shapes.len());
}

//--- expected stdout
// 3
// 3
// drop from
// drop to
// drop name
// drop x
// drop y
