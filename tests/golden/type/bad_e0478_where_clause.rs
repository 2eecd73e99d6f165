// A bound must keep what its trait asks of lifetimes.
trait Tr<'a, 'b> where 'b: 'a {}
fn f<'x, 'y, T: Tr<'x, 'y>>(t: T) {} //~ E0478
fn main() {}
