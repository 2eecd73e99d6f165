// So is a loop's.
fn main() {
    let mut n = 3;
    while n - 1 { //~ E0308
        n -= 1;
    }
}
