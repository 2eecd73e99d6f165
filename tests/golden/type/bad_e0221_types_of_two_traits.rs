// `T::A` is ambiguous if two traits of T have an `A`.
trait Foo {
    type A;
}
trait Bar: Foo {
    type A;
    fn own() -> Self::A; //~ E0221
    fn named() -> <Self as Foo>::A;
}
trait Sub: Foo {}
trait Sub2: Foo {}
trait Diamond: Sub + Sub2 {
    fn one() -> Self::A;
}
trait Of<T> {
    type Y;
}
trait Twice: Of<i32> + Of<u8> {
    fn y() -> Self::Y; //~ E0221
}
trait Left {
    type X;
}
trait Right {
    type X;
}
fn bounds<T: Left + Right>(_: T::X) {} //~ E0221
fn with_where<T: Left>(_: T::X) //~ E0221
where
    T: Right,
{
}
fn twice_the_same<T: Left + Left>(_: T::X) {}
struct S<T: Left + Right>(T::X); //~ E0221
impl<T: Bar> Foo for Box<T> {
    type A = T::A; //~ E0221
}
fn body<T: Left + Right>() {
    let _x: Option<T::X> = None; //~ E0221
    let _y: Option<<T as Left>::X> = None;
}
impl Foo for i32 {
    type A = i64;
}
impl Bar for i32 {
    type A = u8;
    fn own() -> Self::A { //~ E0221
        1
    }
    fn named() -> i64 {
        1
    }
}
fn main() {}
