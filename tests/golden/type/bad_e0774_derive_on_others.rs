// `derive` stands before a struct or an enum, and nowhere else.
#[derive(Debug)] //~ E0774
fn greet() {}
#[derive(Clone)] //~ E0774
trait Speak {}
#[derive(Debug)] //~ E0774
impl Speak for i32 {}
struct Point {
    #[derive(Debug)] //~ syntax
    x: i32,
}
impl Point {
    #[derive(Debug)] //~ E0774
    fn get(&self) -> i32 {
        self.x
    }
}
fn main() {
    #[derive(Debug)] //~ E0774
    let p = Point { x: 1 };
    greet();
    let _: String = p.get(); //~ E0308
}
