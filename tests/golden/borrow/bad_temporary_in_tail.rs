// A temporary in the tail of a function is dropped after its variables.
struct D<'a>(&'a i32);
impl Drop for D<'_> {
    fn drop(&mut self) {}
}
impl D<'_> {
    fn get(&self) -> i32 {
        *self.0
    }
}
fn f() -> i32 {
    let x = 5;
    let d = D(&x); //~ E0597
    D(d.0).get()
}
fn main() {
    f();
}
