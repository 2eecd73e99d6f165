// The types of conditions must make sense as well.
struct A<'a, T: 'a>(&'a T);
struct St<T: 'static>(T);
fn f<'a, T>(t: T) where A<'a, T>: Sized {} //~ E0309
fn g<T>(t: T) where A<'static, T>: Sized {} //~ E0310
struct B<'a, T> where A<'a, T>: Sized { a: &'a T }
fn h<T>() where St<T>: Clone {} //~ E0310
struct D<T> where St<T>: Clone { a: T } //~ E0310
trait Q<T> where St<T>: Clone {} //~ E0310
impl<T> Q<T> for i32 where St<T>: Clone {} //~ E0310
fn i<T: 'static>() where St<T>: Clone {}
fn j<'a, T>(t: &'a T) where A<'a, T>: Sized {}
fn main() {}
