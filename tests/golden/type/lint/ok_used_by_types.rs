// Constants that only array lengths and patterns use, and fields without bytes.
struct Circle;
impl Circle {
    const CORNERS: usize = 0;
    const UNUSED: usize = 1;
}
trait Shape {
    const SIDES: usize;
}
struct Triangle;
impl Shape for Triangle {
    const SIDES: usize = 3;
}
struct Marker;
struct Tagged(Marker, i32);
fn main() {
    let a = [1; Circle::CORNERS + 2];
    let t = Tagged(Marker, 1);
    println!("{} {}", a.len(), <Triangle as Shape>::SIDES);
    let _ = t;
}
