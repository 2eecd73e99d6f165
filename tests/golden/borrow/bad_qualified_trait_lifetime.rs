// A lifetime argument of a trait in a path.
trait T<'a> { fn go(x: &'a i32) -> &'a i32; }
struct U;
impl<'a> T<'a> for U { fn go(x: &'a i32) -> &'a i32 { x } }
fn f(y: &i32) {
    <U as T<'static>>::go(y); //~ E0521
}
fn main() {}
