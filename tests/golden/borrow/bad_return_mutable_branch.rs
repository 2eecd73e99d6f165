// A mutable reference to a local from one branch.
fn f<'a>(x: &'a mut i32) -> &'a mut i32 {
    let mut y = 1;
    let r = &mut y;
    if *x > 0 { //~ E0515
        x
    } else {
        r
    }
}
fn main() {
    f(&mut 1);
}
