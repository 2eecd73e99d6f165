// A mutable reference in a field, by the three kinds of self.
struct A<'a> {
    b: &'a mut B,
}
struct B {
    x: i32,
}
impl<'a> A<'a> {
    fn x(&mut self) -> &mut i32 {
        &mut self.b.x
    }
    fn y(&self) -> &i32 {
        &self.b.x
    }
    fn z(self) -> &'a mut i32 {
        &mut self.b.x
    }
}
fn main() {
    let mut b = B { x: 1 };
    let mut a = A { b: &mut b };
    *a.x() = 2;
    let y = a.y();
    *a.x() = 3; //~ E0502
    println!("{y}");
    *a.z() = 4;
    b.x = 5;
}
