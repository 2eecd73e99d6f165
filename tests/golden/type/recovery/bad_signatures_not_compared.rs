// A method whose signature is wrong in one part is not compared with the trait's.
trait Shape {
    fn name(&self, of: &str) -> String;
    fn area(&self, by: f64) -> f64;
}

struct Square;

impl Shape for Square {
    fn name(&self, of: String, or: &str) -> &str { //~ E0050
        "square"
    }
    fn area(&self, by: i32) -> Area { //~ E0425
        by
    }
}

struct Circle;

impl Shape for Circle {
    fn name(&self, of: String) -> &'a str { //~ E0261
        "circle"
    }
    fn area(&self, by: i32) -> f64 { //~ E0053
        1.0
    }
}

fn main() {}
