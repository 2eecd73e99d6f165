// Derived Debug for each form of struct and enum.
#[derive(Debug)]
struct Named {
    id: u32,
    tags: Vec<String>,
}

#[derive(Debug)]
struct Tuple(i32, f64);

#[derive(Debug)]
struct Unit;

#[derive(Debug)]
enum Shape {
    Point,
    Circle(f64),
    Rect { w: u8, h: u8 },
}

fn main() {
    println!("{:?}", Named { id: 7, tags: vec![String::from("a"), String::from("b\"")] });
    println!("{:?} {:?}", Tuple(-1, 2.0), Unit);
    println!("{:?} {:?} {:?}", Shape::Point, Shape::Circle(0.5), Shape::Rect { w: 1, h: 2 });
    println!("{:?}", Some(Tuple(1, 1.5)));
}

//--- expected stdout
// Named { id: 7, tags: ["a", "b\""] }
// Tuple(-1, 2.0) Unit
// Point Circle(0.5) Rect { w: 1, h: 2 }
// Some(Tuple(1, 1.5))
