// A method that borrows `self` for its own lifetime, twice.
struct S<'a> { v: Vec<&'a i32> }
impl<'a> S<'a> {
    fn add(&'a mut self) {}
}
fn main() {
    let mut s = S { v: vec![] };
    s.add();
    s.add(); //~ E0499
}
