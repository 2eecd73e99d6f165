// An iterator hands out several mutable references.
fn main() {
    let mut v = vec![1, 2, 3];
    let mut it = v.iter_mut();
    let a = it.next().unwrap();
    let b = it.next().unwrap();
    std::mem::swap(a, b);
    println!("{v:?}");
}
