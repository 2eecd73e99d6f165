// A lifetime argument of the type in front of a function.
struct S<'a> { x: &'a i32 }
impl<'a> S<'a> { fn new(x: &'a i32) -> S<'a> { S { x } } }
fn f(y: &i32) {
    let s = S::<'static>::new(y); //~ E0521
}
fn main() {}
