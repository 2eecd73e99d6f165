// The impl takes its own lifetime for the trait's.
trait T<'a> { fn f(x: &'a str) -> &'a str; }
struct S<'b>(&'b str);
impl<'a, 'b> T<'a> for S<'b> {
    fn f(x: &'b str) -> &'b str { x } //~ E0308
}
fn main() {}
