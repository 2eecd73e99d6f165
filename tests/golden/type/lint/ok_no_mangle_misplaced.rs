// `#[no_mangle]` is for functions, methods of impls and statics.
#![warn(no_mangle_const_items)]
#[no_mangle]
struct Point {
    #[no_mangle]
    x: i32,
}
#[no_mangle]
trait Shape {
    #[no_mangle]
    fn area(&self) -> i32;
    #[no_mangle]
    fn twice(&self) -> i32 {
        2 * self.area()
    }
    #[no_mangle]
    const SIDES: i32;
}
#[no_mangle]
impl Shape for Point {
    #[no_mangle]
    fn area(&self) -> i32 {
        self.x
    }
    const SIDES: i32 = 4;
}
#[no_mangle]
static ORIGIN: Point = Point { x: 0 };
#[no_mangle]
const START: i32 = 1;
#[no_mangle]
fn shown() -> i32 {
    7
}
fn main() {
    #[no_mangle]
    let p = Point { x: START };
    println!("{} {} {}", p.twice(), ORIGIN.x, Point::SIDES + shown());
}
