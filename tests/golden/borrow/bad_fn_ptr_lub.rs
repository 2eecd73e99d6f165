// The second branch must be as general as the pointer that the first one became.
fn a(_: &i32) {}
fn b(_: &'static i32) {}
fn main() {
    let c = true;
    let g = if c { a } else { b }; //~ E0308
    let x = 3;
    g(&x);
}
