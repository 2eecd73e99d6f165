// Conditions on traits that differ in lifetimes only.
trait Q<'a> {}
trait Tr<'a> {
    fn f<T: Q<'a>>(t: T);
    fn g<T>(t: T) where T: for<'x> Q<'x>;
    fn h<T: Q<'static>>(t: T);
    fn i<T: Q<'a>>(t: T);
}
struct X<'x>(&'x i32);
impl<'x, 'y> Tr<'y> for X<'x> {
    fn f<T: Q<'x>>(t: T) {} //~ E0308
    fn g<T: Q<'static>>(t: T) {}
    fn h<T>(t: T) where T: for<'a> Q<'a> {} //~ E0276
    fn i<T: Q<'y>>(t: T) {}
}
fn main() {}
