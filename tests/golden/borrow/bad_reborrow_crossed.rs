// A reference is used while its reborrow is still needed.
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &mut *r;
    *r = 3; //~ E0506
    *s = 2;
    println!("{x}");
}
