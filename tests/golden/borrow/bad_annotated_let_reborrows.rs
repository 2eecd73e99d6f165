// A `let` with a type reborrows.
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    let k: &i32 = r; //~ E0502
    *m = s;
}
fn main() {}
