// A split half is used after the vector was changed.
fn main() {
    let mut v = vec![1, 2, 3, 4];
    let (l, r) = v.split_at_mut(2);
    l[0] = r[0];
    v[0] = 1; //~ E0499
    l[1] = 2;
}
