// `F: Fn(&'a i32)` is not called with a local.
fn take<'a, F: Fn(&'a i32)>(f: F) {
    let x = 1;
    f(&x); //~ E0597
}
fn main() {}
