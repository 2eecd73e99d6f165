// Borrowed after the move.
fn main() {
    let s = String::from("x");
    let t = s;
    let r = &s; //~ E0382
    println!("{r} {t}");
}
