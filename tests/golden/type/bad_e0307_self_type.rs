// `self` has the type of the impl, or one that leads to it by references and boxes.
struct F;
struct B;
impl F {
    fn a(self: &B) {} //~ E0307
    fn b(self: i32) {} //~ E0307
    fn c(self: &&Self) {}
    fn d(self: Vec<Self>) {} //~ E0307
    fn e(self: Option<Self>) {} //~ E0307
    fn f(self: &mut Box<F>) {}
    fn g(self: Box<&F>) {}
    fn h(self: *const Self) {} //~ E0658
    fn i(self: &Vec<Self>) {} //~ E0307
}
trait U {
    fn a(self: i32); //~ E0307
    fn b(self: Box<Self>);
    fn c(self: &String); //~ E0307
}
struct G<T>(T);
impl<T> G<T> {
    fn a(self: G<T>) {}
    fn b(self: G<i32>) {} //~ E0307
    fn c(self: T) {} //~ E0307
    fn d(self: &mut G<T>) {}
}
struct Text<'a>(&'a str);
impl<'a> Text<'a> {
    fn a(self: Text<'a>) {}
    fn b(self: &Text<'a>) {}
}
impl U for i32 {
    fn a(self: i32) {}
    fn b(self: Box<i32>) {}
    fn c(self: &String) {} //~ E0307
}
fn main() {}
