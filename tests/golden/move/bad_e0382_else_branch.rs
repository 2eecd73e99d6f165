// Moved in one branch, used in a later one: no error there, but after both.
fn main() {
    let s = String::from("x");
    if s.len() == 1 {
        drop(s);
    } else {
        println!("{s}");
    }
    let t = s; //~ E0382
    println!("{t}");
}
