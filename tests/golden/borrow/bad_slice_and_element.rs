// An element is assigned while a slice is in use.
fn main() {
    let mut a = [1, 2, 3];
    let s = &mut a[1..];
    s[0] = 1;
    a[0] = 2; //~ E0506
    s[1] = 3;
}
