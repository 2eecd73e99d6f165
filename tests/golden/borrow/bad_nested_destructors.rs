// A box in an option has a destructor that looks at what is gone.
struct D<'a>(&'a i32);
impl Drop for D<'_> {
    fn drop(&mut self) {}
}
fn main() {
    let b;
    let x = 1;
    b = Some(Box::new(D(&x))); //~ E0597
}
