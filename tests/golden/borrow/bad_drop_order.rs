// A value with a destructor outlives what it borrows.
struct D<'a>(&'a i32);
impl<'a> Drop for D<'a> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let d;
    let x = 5;
    d = D(&x); //~ E0597
}
