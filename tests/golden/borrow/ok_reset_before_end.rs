// The value with a destructor is replaced before what it borrows is gone.
struct D<'a>(&'a i32);
impl Drop for D<'_> {
    fn drop(&mut self) {}
}
fn f(c: bool) {
    let mut b = None;
    let x = 1;
    if c {
        b = Some(D(&x));
    }
    b = None;
}
fn main() {
    f(true)
}
