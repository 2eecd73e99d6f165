// The impl asks for 'static where the trait does not.
trait T { fn f(x: &str); }
struct S;
impl T for S {
    fn f(x: &'static str) {} //~ E0308
}
fn main() {}
