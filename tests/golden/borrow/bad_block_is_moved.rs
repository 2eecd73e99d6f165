// The value of a block has been moved when it is reborrowed.
fn main() {
    let mut a = 1;
    let mut b = 2;
    let s = &mut a;
    let t = if b > 3 { &mut b } else { s };
    *t += 1;
    *s += 1; //~ E0382
}
