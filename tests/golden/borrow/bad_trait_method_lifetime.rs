// What a trait says of its methods, the impl's method cannot name anew.
trait Tr<'a> {
    fn g(&self, x: &'a i32) -> &'a i32;
}
struct X;
impl<'a> Tr<'a> for X {
    fn g(&self, x: &i32) -> &'a i32 {
        x //~ lifetime
    }
}
struct Y<'a>(&'a i32);
impl<'a> Y<'a> {
    fn g(&self, x: &i32) -> &'a i32 {
        x //~ E0621
    }
}
fn main() {}
