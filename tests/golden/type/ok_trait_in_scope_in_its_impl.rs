// Inside an impl of a trait, and in the trait itself, its methods can be called without an import.
mod shapes {
    pub trait Area {
        fn area(&self) -> f64;
        fn both(&self, other: &impl Area) -> f64 {
            self.area() + other.area()
        }
    }
    impl Area for f64 {
        fn area(&self) -> f64 {
            *self
        }
    }
}
use std::fmt;
struct Square(f64);
struct Frame(Square, f64);
impl shapes::Area for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}
impl shapes::Area for Frame {
    fn area(&self) -> f64 {
        self.0.area() - self.1.area()
    }
}
impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.1 == 0.0 {
            return "closed".fmt(f);
        }
        self.1.fmt(f)
    }
}
fn main() {
    println!("{} {:>8}", Frame(Square(2.0), 1.5), Frame(Square(1.0), 0.0));
    println!("{}", <Frame as shapes::Area>::both(&Frame(Square(2.0), 1.0), &2.0));
}
