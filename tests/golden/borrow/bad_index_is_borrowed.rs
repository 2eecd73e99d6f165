// The index variable is borrowed as mutable.
fn main() {
    let mut i = 0;
    let a = [1, 2];
    let r = &mut i;
    let y = a[i]; //~ E0503
    *r = y;
}
