// An impl may promise more than its trait.
trait T { fn f(&self) -> &str; }
struct S(String);
impl T for S { fn f(&self) -> &'static str { "a" } }
fn main() {}
