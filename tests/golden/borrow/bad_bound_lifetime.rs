// A where-clause holds for its lifetime only.
trait T<'a> { fn go(&self, x: &'a i32) -> &'a i32; }
fn f<'b, X: T<'b>>(u: X, y: &i32) {
    u.go(y); //~ E0621
}
fn main() {}
