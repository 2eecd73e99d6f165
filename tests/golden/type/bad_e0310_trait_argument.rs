// A trait's type parameter must be 'static.
trait Tr<X: 'static> {}
impl<X> Tr<X> for i32 {} //~ E0310
fn main() {}
