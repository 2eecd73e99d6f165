// Types that are not there conflict with nothing.
trait Shape {
    fn area(&self) -> f64;
}

struct Square(f64);

impl Shape for Circle { //~ E0425
    fn area(&self) -> f64 {
        1.0
    }
}

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

fn main() {
    println!("{}", Square(2.0).area());
}
