// The same with `while`, and the move in a branch.
fn main() {
    let s = String::from("x");
    let mut i = 0;
    while i < 3 {
        if i == 1 {
            drop(s); //~ E0382
        }
        i += 1;
    }
}
