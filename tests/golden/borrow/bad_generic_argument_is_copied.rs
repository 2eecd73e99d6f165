// Where the parameter's type is only inferred, the reference is copied.
fn g<T>(_: T) {}
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    g(r); //~ E0503
    *m = s;
}
fn main() {}
