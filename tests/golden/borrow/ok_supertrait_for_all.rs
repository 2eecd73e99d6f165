// A supertrait for all lifetimes.
trait Sup<'a> { fn s(&self, x: &'a str) -> &'a str; }
trait Sub: for<'a> Sup<'a> { fn t(&self) -> usize { let k = String::from("a"); self.s(&k).len() } }
struct S;
impl<'a> Sup<'a> for S { fn s(&self, x: &'a str) -> &'a str { x } }
impl Sub for S {}
fn main() {}
