// The impl is for 'static only.
trait T<'a> { fn go(&self, x: &'a i32) -> &'a i32; }
struct U;
impl T<'static> for U { fn go(&self, x: &'static i32) -> &'static i32 { x } }
fn f(y: &i32) {
    U.go(y); //~ E0521
}
fn main() {}
