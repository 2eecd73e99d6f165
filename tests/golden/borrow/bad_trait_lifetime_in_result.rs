// A method's result borrows for the lifetime of its trait.
trait Lend<'a> {
    type Out;
    fn lend(&'a mut self) -> Self::Out;
}
struct N(i32);
impl<'a> Lend<'a> for N {
    type Out = &'a mut i32;
    fn lend(&'a mut self) -> &'a mut i32 {
        &mut self.0
    }
}
fn by_method() {
    let mut a = N(1);
    let v = a.lend();
    let _w = &a; //~ E0502
    *v = 1;
}
fn by_path() {
    let mut a = N(1);
    let v = Lend::lend(&mut a);
    let _w = &a; //~ E0502
    *v = 1;
}
fn generic<'a, T: Lend<'a>>(t: &'a mut T) -> T::Out {
    let v = t.lend();
    t.lend(); //~ E0499
    v
}
fn returned(n: &mut N) -> &'static mut i32 {
    n.lend() //~ lifetime
}
trait Again<'a>: Lend<'a> {
    fn again(&'a mut self) -> Self::Out;
}
impl<'a> Again<'a> for N {
    fn again(&'a mut self) -> &'a mut i32 {
        self.lend()
    }
}
fn by_supertrait() {
    let mut a = N(1);
    let v = a.again();
    let _w = &a; //~ E0502
    *v = 1;
}
fn main() {}
