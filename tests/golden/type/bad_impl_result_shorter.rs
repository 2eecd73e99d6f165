// The trait promises 'static, the impl less.
trait T { fn f(&self) -> &'static str; }
struct S(String);
impl T for S {
    fn f(&self) -> &str { "a" } //~ lifetime
}
fn main() {}
