// The plain case: used after a move into another variable.
fn main() {
    let s = String::from("x");
    let t = s;
    println!("{s} {t}"); //~ E0382
}
