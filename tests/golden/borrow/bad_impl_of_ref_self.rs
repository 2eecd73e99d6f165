// `Self` is one reference type with one lifetime.
trait Tr { fn go(self, o: Self) -> Self; }
impl<'a> Tr for &'a String { fn go(self, o: Self) -> Self { o } }
fn f<'p, 'q>(x: &'p String, y: &'q String) -> &'p String {
    x.go(y) //~ lifetime
}
fn main() {}
