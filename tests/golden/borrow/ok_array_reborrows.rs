// Elements behind the first one are reborrowed for the common type, and so are arms.
fn main() {
    let mut a = 1;
    let mut b = 2;
    let mut c = 3;
    let r = &mut b;
    let mut v = vec![&mut a, r];
    *v[1] += 1;
    *r += 1;
    let s = &mut a;
    {
        let w = [&mut c, s];
        *w[1] = 5;
    }
    *s += 1;
    let t = match c {
        3 => &mut b,
        _ => s,
    };
    *t += 1;
    *s += 1;
}
