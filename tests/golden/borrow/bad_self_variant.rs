// `Self::A(..)` has the impl's lifetime.
enum E<'a> { A(&'a i32), B { x: &'a i32 } }
impl<'a> E<'a> {
    fn other<'b>(&self, y: &'b i32) -> E<'b> {
        Self::A(y) //~ lifetime
    }
    fn more<'b>(&self, y: &'b i32) -> E<'b> {
        Self::B { x: y } //~ lifetime
    }
}
fn main() {}
