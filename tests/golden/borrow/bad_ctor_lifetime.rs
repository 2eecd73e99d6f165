// A lifetime argument of a constructor is asked for.
struct S<'a>(&'a i32);
fn f(y: &i32) {
    let s = S::<'static>(y); //~ lifetime
}
fn main() {}
