// The trait lets two lifetimes differ, its impl makes one of them.
trait T { fn f<'a>(x: &'a i32, y: &i32) -> &'a i32; }
struct S;
impl T for S {
    fn f<'a>(x: &'a i32, y: &'a i32) -> &'a i32 { x } //~ lifetime
}
fn main() {}
