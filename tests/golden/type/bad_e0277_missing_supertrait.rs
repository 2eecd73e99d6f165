// An impl that lacks a supertrait is told where it is written, and where its functions are called.
trait Shown: std::fmt::Display {
    fn out(&self) {
        println!("{self}");
    }
    fn name() -> i32 {
        1
    }
}
struct P;
impl Shown for P {} //~ E0277
fn by_bound<T: Shown>(t: &T) {
    t.out();
}
#[derive(PartialEq)]
struct Q;
struct R(i32);
impl PartialOrd for R { //~ E0277
    fn partial_cmp(&self, _: &R) -> Option<std::cmp::Ordering> {
        None
    }
}
fn main() {
    let p = P;
    p.out(); //~ E0277
    P::name(); //~ E0277
    by_bound(&p);
    Shown::out(&p); //~ E0277
    <P as Shown>::name(); //~ E0277
    let _ = Q == Q;
    let _ = R(1) < R(2); //~ E0277
}
