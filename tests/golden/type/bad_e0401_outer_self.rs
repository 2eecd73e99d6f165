// `Self` of an impl or trait is not there for the items in its functions.
struct Point { x: i32 }
impl Point {
    fn len(&self) -> i32 {
        fn inner(p: &Self) -> i32 { //~ E0401
            p.x
        }
        const SIZE: usize = std::mem::size_of::<Self>(); //~ E0401
        fn call() {
            Self::new(); //~ E0401
        }
        fn literal() {
            let p = Self { x: 1 }; //~ E0401
        }
        struct Own { next: Option<Box<Self>> }
        inner(self)
    }
    fn new() {}
}
trait Shape {
    fn area(&self) {
        fn inner(s: &Self) {} //~ E0401
    }
}
fn free(p: &Self) {} //~ E0411
fn main() {}
