// `Self` has the impl's lifetime.
struct S<'a> { x: &'a i32 }
impl<'a> S<'a> {
    fn new(x: &'a i32) -> S<'a> { S { x } }
    fn other<'b>(&self, y: &'b i32) -> S<'b> { Self::new(y) } //~ lifetime
}
fn main() {}
