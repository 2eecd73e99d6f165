// A reference that is assigned to a place with its own lifetime is copied, otherwise what is behind it is borrowed.
fn through<'a>(mut b: &'a String) {
    let m = &mut b;
    *m = b; //~ E0503
    m.len();
}
fn itself(n: i32) {
    let mut r = &n;
    let m = &mut r;
    r = r; //~ E0503 E0506
    **m;
}
fn other(n: i32, k: i32) {
    let mut r = &n;
    let mut s = &k;
    let m = &mut r;
    s = r; //~ E0502
    *m = &k;
    let _ = s;
}
fn main() {}
