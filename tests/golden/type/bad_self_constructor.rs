// `Self` is a constructor only where the type is a tuple or unit struct.
struct Point {
    x: i32,
}

enum Shape {
    Dot(i32),
}

impl Point {
    fn new(x: i32) -> Self {
        Self(x) //~ syntax
    }
    fn unit() {
        let s = Self; //~ syntax
    }
    fn taken_apart(self) {
        match self {
            Self(x) => {} //~ syntax E0164
        }
    }
    fn unit_pattern(self) {
        match self {
            Self => {} //~ E0533
        }
    }
    fn x(&self) -> i32 {
        Self.x //~ syntax
    }
}

impl Shape {
    fn new() -> Shape {
        Self(1) //~ syntax
    }
}

fn main() {}
