// Arms with guards do not count, even if their guards cover everything.
fn main() {
    let n = 5;
    match n { //~ E0004
        x if x < 0 => {}
        x if x >= 0 => {}
    }
}
