// `#[test]` on what is no free function; the item stays, a function goes.
#[test] //~ syntax
struct Point;
#[test] //~ syntax
const LIMIT: i32 = 1;
#[test] //~ syntax
mod inner {
    pub fn f() {}
}
#[test] //~ syntax
impl Point {
    #[test] //~ syntax
    fn new() -> Point { Point }
}
trait Shape {
    #[test] //~ syntax
    fn area(&self);
}
fn main() {
    #[test]
    fn gone() {}
    #[test] //~ syntax
    let x = LIMIT;
    let p = Point::new();
    inner::f();
    gone(); //~ E0425
    println!("{}", x);
}
