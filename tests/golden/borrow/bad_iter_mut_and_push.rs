// The vector changes while an iterator's reference is used.
fn main() {
    let mut v = vec![1, 2, 3];
    let mut it = v.iter_mut();
    let a = it.next().unwrap();
    v.push(1); //~ E0499
    *a = 1;
}
