// The trait's result borrows from `self`, the impl's from the argument.
trait T { fn f(&self, x: &i32) -> &i32; }
struct S(i32);
impl T for S {
    fn f<'a>(&self, x: &'a i32) -> &'a i32 { x } //~ lifetime
}
fn main() {}
