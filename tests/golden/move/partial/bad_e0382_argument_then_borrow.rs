// A value moved by the first argument and borrowed by the second.
fn both(a: String, n: usize) -> usize {
    a.len() + n
}

fn main() {
    let s = String::from("a");
    println!("{}", both(s, s.len())); //~ E0382
}
