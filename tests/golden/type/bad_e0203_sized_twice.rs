// `?Sized` says all there is to say once, and of no other trait.
struct A<T: ?Sized + ?Sized>(Box<T>); //~ E0203
struct B<T: ?Sized>(Box<T>) //~ E0203
where
    T: ?Sized;
fn c<T>(_: &T)
where
    T: ?Sized, //~ E0203
    T: ?Sized,
{
}
fn d(_: &(impl ?Sized + ?Sized)) {} //~ E0203
trait E {
    type X: ?Sized + ?Sized; //~ E0203
}
fn g<T: ?Clone>(_: T) {} //~ syntax
fn h<T: ?Sized + Sized>(_: &T) {}
trait I: ?Sized {} //~ syntax
fn main() {}
