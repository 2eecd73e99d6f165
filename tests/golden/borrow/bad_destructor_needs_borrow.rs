// A destructor at the end of the scope still needs the borrow.
struct D<'a>(&'a mut i32);
impl Drop for D<'_> {
    fn drop(&mut self) {
        *self.0 += 1;
    }
}
fn main() {
    let mut x = 1;
    let d = D(&mut x);
    println!("{}", x); //~ E0502
}
