// An impl for 'static does not hold for all lifetimes.
trait T<'a> { fn go(&self, x: &'a i32) -> &'a i32; }
struct U;
impl<'a> T<'a> for U { fn go(&self, x: &'a i32) -> &'a i32 { x } }
struct W;
impl T<'static> for W { fn go(&self, x: &'static i32) -> &'static i32 { x } }
fn f<X: for<'z> T<'z>>(u: X) { let k = 3; u.go(&k); }
fn main() {
    f(U);
    f(W); //~ lifetime
}
