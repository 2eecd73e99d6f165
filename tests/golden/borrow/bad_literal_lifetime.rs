// A lifetime argument of a struct literal is asked for.
struct S<'a> { x: &'a i32 }
fn f(y: &i32) {
    let s = S::<'static> { x: y }; //~ lifetime
}
fn main() {}
