// Two elements of a vector are swapped by reference.
fn main() {
    let mut v = vec![1, 2];
    std::mem::swap(&mut v[0], &mut v[1]); //~ E0499
}
