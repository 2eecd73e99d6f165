// Given a new value on one branch only.
fn main() {
    let mut s = String::from("x");
    drop(s);
    if 1 < 2 {
        s = String::from("y");
    }
    println!("{s}"); //~ E0382
}
