// The supertrait is implemented for 'static only.
trait A<'a> {}
trait B<'a>: A<'a> {}
struct S<'x>(&'x i32);
impl<'x> A<'static> for S<'x> {}
impl<'x> B<'x> for S<'x> {} //~ E0308
fn main() {}
