// What an impl says of an associated type must hold for all that the impl is for.

trait Lends<'a> {
    type Out;
}
struct Value<T>(T);
struct Part<'b>(&'b u8);
struct Good<'a, T>(&'a T);
impl<'a, T> Lends<'a> for Value<T> {
    type Out = &'a T; //~ E0309
}
impl<'a, 'b> Lends<'a> for Part<'b> {
    type Out = &'a &'b u8; //~ E0491
}
impl<'a, T> Lends<'a> for Good<'a, T> {
    type Out = &'a T;
}
trait Forever {
    type Out: 'static;
}
impl<'b> Forever for Part<'b> {
    type Out = &'b u8; //~ E0477
}
trait Bounded<'a> {
    type Out: 'a;
}
impl<'a, T> Bounded<'a> for Box<T> {
    type Out = T; //~ E0309
}
impl<'a, 'b> Bounded<'a> for Part<'b> {
    type Out = Part<'b>; //~ E0477
}

fn main() {}
