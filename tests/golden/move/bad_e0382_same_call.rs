// Moved twice in one call.
fn two(a: String, b: String) -> usize {
    a.len() + b.len()
}

fn main() {
    let s = String::from("x");
    println!("{}", two(s, s)); //~ E0382
}
