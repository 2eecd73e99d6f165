// A queue or map whose elements have a destructor of their own must not outlive what these borrow.
use std::collections::*;
struct D<'a>(&'a str);
impl<'a> Drop for D<'a> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}
fn main() {
    let mut q = VecDeque::new();
    let mut m = HashMap::new();
    let s = String::from("a");
    q.push_back(D(&s)); //~ E0597
    m.insert(1, D(&s));
    println!("{} {}", q.len(), m.len());
}
