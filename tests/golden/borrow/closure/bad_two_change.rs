// Two closures that change the same variable cannot both be called later.
fn main() {
    let mut n = 0;
    let mut up = || n += 1;
    let mut down = || n -= 1; //~ E0499
    up();
    down();
}
