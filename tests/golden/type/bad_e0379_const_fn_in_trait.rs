// The functions of a trait, and of its impls, cannot be `const`.
trait Shape {
    const fn sides() -> i32; //~ E0379
    const fn name() -> &'static str { //~ E0379
        "shape"
    }
}
struct Square;
impl Shape for Square {
    const fn sides() -> i32 { //~ E0379
        4
    }
}
impl Square {
    const fn corners() -> i32 {
        4
    }
}
const CORNERS: i32 = Square::corners();
fn main() {
    println!("{} {} {CORNERS}", Square::sides(), Square::name());
}
