// Moved, then `continue` of the outer loop leads back.
fn main() {
    let s = String::from("x");
    'outer: for i in 0..3 {
        for j in 0..3 {
            if i + j == 3 {
                drop(s); //~ E0382
                continue 'outer;
            }
        }
    }
}
