// `Self { .. }` has the impl's lifetime.
struct S<'a> { x: &'a i32 }
impl<'a> S<'a> {
    fn other<'b>(&self, y: &'b i32) -> S<'b> {
        Self { x: y } //~ lifetime
    }
}
fn main() {}
