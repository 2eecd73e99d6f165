// The associated type has the impl's lifetime, the method's result that of `self`.
trait T { type O; fn g(&self) -> Self::O; }
struct S<'a>(&'a i32);
impl<'a> T for S<'a> {
    type O = &'a i32;
    fn g(&self) -> &i32 { self.0 } //~ lifetime
}
fn main() {}
