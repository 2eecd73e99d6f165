// A reborrow ends before its reference is used again.
fn main() {
    let mut x = 1;
    let r = &mut x;
    let s = &mut *r;
    *s = 2;
    *r = 3;
    println!("{x}");
}
