// The supertrait is implemented for the same lifetime.
trait A<'a> {}
trait B<'a>: A<'a> {}
struct S<'x>(&'x i32);
impl<'x> A<'x> for S<'x> {}
impl<'x> B<'x> for S<'x> {}
fn main() {}
