// The lifetime error is told at the call that mixes both.
fn g<'a>(x: &'a i32, y: &'a i32) -> &'a i32 {
    x
}
fn f<'a>(x: &'a i32, y: &i32) -> &'a i32 {
    let r = g(x, y);
    r //~ E0621
}

fn main() {}
