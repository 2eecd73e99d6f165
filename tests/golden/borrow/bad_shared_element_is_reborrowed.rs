// A shared reference in a list is copied if it stands first, and reborrowed behind.
fn f<'a>(mut b: &'a i32, c: &'a i32) {
    let m = &mut b;
    let v = [c,
        b]; //~ E0502
    let w = [b, //~ E0503
        c];
    *m = c;
}
fn main() {}
