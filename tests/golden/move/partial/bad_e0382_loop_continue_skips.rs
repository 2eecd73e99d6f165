// A `continue` skips the new value.
fn main() {
    let mut s = String::from("a");
    for i in 0..3 {
        drop(s); //~ E0382
        if i == 1 {
            continue;
        }
        s = String::from("b");
    }
}
