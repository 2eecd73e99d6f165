// A function that two impls define is called by neither.
struct Point {
    x: i32,
}

impl Point {
    fn new(x: i32) -> Point { //~ E0592
        Point { x }
    }
}

impl Point {
    fn new() -> Point {
        Point { x: 0 }
    }
}

fn main() {
    println!("{}", Point::new(1).x); //~ E0034
}
