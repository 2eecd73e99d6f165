// A &mut is moved, not copied, into a variable.
fn main() {
    let mut n = 5;
    let a = &mut n;
    let b = a;
    *b += 1;
    *a += 1; //~ E0382
}
