// A where-clause for all lifetimes.
trait T<'a> { fn go(&self, x: &'a i32) -> &'a i32; }
fn f<'b, X: for<'z> T<'z>>(u: X, y: &'b i32) -> &'b i32 { let k = 3; u.go(&k); u.go(y) }
fn main() {}
