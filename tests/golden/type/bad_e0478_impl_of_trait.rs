// A trait asks for 'b: 'a of whoever implements it.
trait Tr<'a, 'b: 'a> {}
impl<'x, 'y> Tr<'x, 'y> for i32 {} //~ E0478
fn main() {}
