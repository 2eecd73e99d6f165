// A part of a tuple is copied.
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    let k = (r, 3); //~ E0503
    *m = s;
}
fn main() {}
