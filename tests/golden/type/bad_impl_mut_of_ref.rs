// The impl makes one lifetime of two that must not be mixed.
trait T { fn f(x: &mut &i32); }
struct S(i32);
impl T for S {
    fn f<'a>(x: &'a mut &'a i32) {} //~ lifetime
}
fn main() {}
