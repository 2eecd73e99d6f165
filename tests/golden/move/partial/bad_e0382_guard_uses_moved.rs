// A guard that uses what an earlier statement moved.
fn main() {
    let s = String::from("a");
    let t = s;
    match 3 {
        3 if s.is_empty() => println!("empty"), //~ E0382
        _ => println!("{t}"),
    }
}
