// A compound assignment reads what is borrowed as mutable.
fn main() {
    let mut x = 1;
    let r = &mut x;
    x += 1; //~ E0503
    *r = 2;
}
