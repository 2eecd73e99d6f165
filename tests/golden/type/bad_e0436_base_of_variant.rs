// Only a struct can take its other fields from a base.
enum Shape {
    Rect { w: i32, h: i32 },
}

fn main() {
    let a = Shape::Rect { w: 1, h: 2 };
    let b = Shape::Rect { w: 3, ..a }; //~ E0436
}
