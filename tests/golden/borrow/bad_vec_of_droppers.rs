// A vector of values with destructors may not.
struct D<'a>(&'a i32);
impl<'a> Drop for D<'a> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let mut v = Vec::new();
    let x = 5;
    v.push(D(&x)); //~ E0597
}
