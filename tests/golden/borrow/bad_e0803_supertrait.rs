// A supertrait that is implemented for other lifetimes.
trait Tr<'a> {}
trait Sub<'b>: Tr<'b> {}
struct X<'c>(&'c i32);
impl<'c> Tr<'c> for X<'c> {}
impl<'b, 'c> Sub<'b> for X<'c> {} //~ E0803
struct Y<'c>(&'c i32);
impl<'c> Tr<'c> for Y<'c> {}
impl<'c> Sub<'c> for Y<'c> {}
struct Z<'c>(&'c i32);
impl<'c> Tr<'static> for Z<'c> {}
impl<'c> Sub<'c> for Z<'c> {} //~ E0308
trait Fixed: Tr<'static> {}
impl<'c> Fixed for X<'c> {} //~ E0803
trait All: for<'a> Tr<'a> {}
impl<'c> All for X<'c> {} //~ lifetime
struct W;
impl<'a> Tr<'a> for W {}
impl All for W {}
impl Fixed for W {}
fn main() {}
