// The impl may ask for less than its trait.
trait T { fn f<X: 'static>(y: X); }
struct S;
impl T for S { fn f<X>(y: X) {} }
fn main() {}
