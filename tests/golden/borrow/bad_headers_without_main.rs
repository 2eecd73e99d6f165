// Lifetimes of impls are compared though there is no `main`.
trait Tr { fn g(&self) -> &'static i32; }
struct X { a: i32 }
impl Tr for X {
    fn g(&self) -> &i32 { &self.a } //~ lifetime
}
trait Two { fn g<'b>(&self, x: &'b i32, y: &'b i32) -> &'b i32; }
struct Y<'a>(&'a i32);
impl<'a> Two for Y<'a> {
    fn g<'b>(&self, x: &'b i32, y: &'a i32) -> &'b i32 { x } //~ E0308
}
fn other() -> i32 { "a" } //~ E0308 E0601
