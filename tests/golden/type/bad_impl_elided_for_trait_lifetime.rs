// The trait's result has the trait's lifetime, the impl's that of `self`.
trait T<'a> { fn f(&self) -> &'a str; }
struct S<'b>(&'b str);
impl<'b> T<'b> for S<'b> {
    fn f(&self) -> &str { self.0 } //~ lifetime
}
fn main() {}
