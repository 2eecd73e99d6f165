// Two elements of a vector are borrowed as mutable.
fn main() {
    let mut v = vec![1, 2];
    let a = &mut v[0];
    let b = &mut v[1]; //~ E0499
    *a = 1;
    *b = 2;
}
