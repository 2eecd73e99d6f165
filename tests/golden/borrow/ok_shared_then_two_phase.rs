// A shared borrow that an argument of the method needs is no conflict before the call.
fn main() {
    let mut v = vec![1];
    let r = &v;
    v.push(r.len() as i32);
}
