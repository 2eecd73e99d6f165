// An associated type of a `for<'a>` bound needs the lifetime; in a body it is inferred.
trait Of<T> {
    type Y;
}
trait Lent<'x> {
    type Z;
}
fn a<I: for<'x> Of<&'x i32>>(_: I::Y) {} //~ E0212
fn b<I: for<'x> Lent<'x>>(_: I::Z) {} //~ E0212
fn c<I>(_: I::Y) //~ E0212
where
    for<'x> I: Of<&'x i32>,
{
}
trait All: for<'x> Lent<'x> {
    fn z(x: Self::Z); //~ E0212
}
fn d<'a, I: for<'x> Of<&'x i32>>(x: <I as Of<&'a i32>>::Y) {
    let _y: I::Y = x;
}
fn main() {}
