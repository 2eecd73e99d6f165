// A shared reference as a receiver is reborrowed.
fn f<'a>(mut r: &'a str, s: &'a str) {
    let m = &mut r;
    r.len(); //~ E0502
    *m = s;
}
fn main() {}
