// A pattern in a closure that reads nothing needs a value all the same.
fn main() {
    let s = String::from("s");
    drop(s);
    let look = || {
        let _ = s; //~ E0382
    };
    look();
}
