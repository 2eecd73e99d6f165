// Moved into Some.
fn main() {
    let s = String::from("x");
    let o = Some(s);
    println!("{} {}", o.is_some(), s.len()); //~ E0382
}
