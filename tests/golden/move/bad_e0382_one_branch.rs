// Moved on one branch: after the branches it may be gone.
fn main() {
    let s = String::from("x");
    let take = s.len() > 3;
    if take {
        drop(s);
    }
    println!("{s}"); //~ E0382
}
