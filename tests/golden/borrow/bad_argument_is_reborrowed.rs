// A shared reference handed to a function is reborrowed, which is a borrow and no use.
fn g(_: &i32) {}
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    g(r); //~ E0502
    *m = s;
}
fn main() {}
