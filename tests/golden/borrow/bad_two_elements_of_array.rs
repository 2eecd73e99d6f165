// Two elements of an array are borrowed as mutable by constant indices.
fn main() {
    let mut v = [1, 2];
    let a = &mut v[0];
    let b = &mut v[1]; //~ E0499
    *a = 1;
    *b = 2;
}
