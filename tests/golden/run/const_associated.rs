// Associated constants as values, array lengths and patterns.
struct Circle;

impl Circle {
    const CORNERS: usize = 0;
    const NAME: &'static str = "circle";
    const MAX: i32 = i32::MAX / 2;
}

trait Shape {
    const SIDES: usize;
    const DOUBLE: usize = Self::SIDES * 2;
    fn describe() -> usize {
        Self::SIDES + 1
    }
}

struct Square;
struct Triangle;

impl Shape for Square {
    const SIDES: usize = 4;
}

impl Shape for Triangle {
    const SIDES: usize = 3;
    const DOUBLE: usize = 60;
}

fn main() {
    let points = [1; Square::SIDES];
    let more = [1; <Triangle as Shape>::SIDES + Circle::CORNERS];
    println!("{} {} {}", points.len(), more.len(), Circle::NAME);
    println!("{} {} {}", Square::DOUBLE, Triangle::DOUBLE, Square::describe());
    match Circle::MAX {
        Circle::MAX => println!("max"),
        _ => println!("less"),
    }
    match 3 {
        Square::SIDES => println!("square"),
        Triangle::SIDES => println!("triangle"),
        _ => println!("none"),
    }
}

//--- expected stdout
// 4 3 circle
// 8 60 5
// max
// triangle
