// Moved and given back in each turn.
fn longer(mut s: String) -> String {
    s.push('x');
    s
}

fn main() {
    let mut s = String::new();
    for _ in 0..3 {
        s = longer(s);
    }
    println!("{s}");
}
