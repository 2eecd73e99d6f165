// Moved in one arm of a match.
fn main() {
    let s = String::from("x");
    match s.len() {
        0 => println!("empty"),
        1 => drop(s),
        _ => {}
    }
    println!("{}", s.len()); //~ E0382
}
