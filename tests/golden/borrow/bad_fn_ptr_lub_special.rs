// The pointer for 'static, which the first branch became, is called with a local.
fn a(_: &i32) {}
fn b(_: &'static i32) {}
fn main() {
    let c = true;
    let g = if c { b } else { a };
    let x = 3;
    g(&x); //~ E0597
}
