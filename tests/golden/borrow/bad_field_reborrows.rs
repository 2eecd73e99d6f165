// The value of a field is reborrowed.
struct S<'a> { x: &'a i32 }
fn f<'a>(mut r: &'a i32, s: &'a i32) {
    let m = &mut r;
    let k = S { x: r }; //~ E0502
    *m = s;
}
fn main() {}
