// The impl wants a pointer for all lifetimes, the trait has one for 'static.
trait T { fn f(&self, x: fn(&'static i32)); }
struct S;
impl T for S {
    fn f(&self, x: fn(&i32)) {} //~ E0308
}
fn main() {}
