// The variable that holds a &mut needs no mut for changes through it, but it does for &mut of itself.
fn main() {
    let mut n = 5;
    let r = &mut n;
    *r = 6;
    let rr = &mut r; //~ E0596
    **rr = 7;
}
