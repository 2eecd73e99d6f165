// The impl is for `&'static str` only.
trait Tr { fn go(self) -> &'static str; }
impl Tr for &'static str { fn go(self) -> &'static str { self } }
fn f(x: &str) {
    x.go(); //~ E0521
}
fn main() {}
