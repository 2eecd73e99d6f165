// An import brings the type and not the private constructor; a path finds it and is refused.
mod shapes {
    pub struct Radius(i32);
    impl Radius {
        pub fn new() -> Radius {
            Radius(1)
        }
    }
}
use shapes::Radius;
fn main() {
    let a = Radius(5); //~ E0423
    let b = shapes::Radius(5); //~ E0603
    let Radius(x) = a; //~ E0532
    let c = Box(5); //~ E0423
}
