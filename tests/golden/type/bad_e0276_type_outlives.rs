// The impl asks for `X: 'static`, the trait does not.
trait T { fn f<X>(y: X); }
struct S;
impl T for S {
    fn f<X: 'static>(y: X) {} //~ E0276
}
fn main() {}
