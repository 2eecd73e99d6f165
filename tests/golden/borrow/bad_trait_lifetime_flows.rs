// A trait's lifetime is the one of the type that implements it.
trait T<'a> { fn get(&self) -> &'a i32; }
struct H<'a>(&'a i32);
impl<'a> T<'a> for H<'a> { fn get(&self) -> &'a i32 { self.0 } }
fn need<'x, X: T<'x>>(u: X) -> &'x i32 { u.get() }
fn f<'p>(y: &'p i32) -> &'p i32 { need(H(y)) }
fn g<'p>(y: &'p i32) -> &'static i32 {
    need(H(y)) //~ lifetime
}
fn main() {}
