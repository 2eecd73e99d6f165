// &mut of what a shared reference points to.
fn main() {
    let mut n = 5;
    let r = &n;
    let m = &mut *r; //~ E0596
    *m = 6;
    n += 1;
}
