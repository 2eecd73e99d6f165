// The first element is moved, those behind it are reborrowed.
fn main() {
    let (mut a, mut b) = (1, 2);
    let r = &mut a;
    let q = &mut b;
    let v = [r, q];
    *q += 1; //~ E0503
    *r += 1; //~ E0382
    *v[0] += 1;
}
