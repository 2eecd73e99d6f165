// A `let` without a type copies.
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    let k = r; //~ E0503
    *m = s;
}
fn main() {}
