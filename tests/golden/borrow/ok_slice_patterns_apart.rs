// Patterns and split_at_mut borrow elements apart.
fn main() {
    let mut v = [1, 2, 3];
    let [a, b, _] = &mut v;
    std::mem::swap(a, b);
    let (x, y) = v.split_at_mut(1);
    x[0] = y[0];
    if let [f, .., l] = &mut v[..] {
        std::mem::swap(f, l);
    }
    println!("{v:?}");
}
