// `||` may or may not evaluate its right side, which moves.
fn gone(s: String) -> bool {
    s.is_empty()
}

fn main() {
    let s = String::from("x");
    if s.len() == 7 || gone(s) {
        println!("either");
    }
    println!("{s}"); //~ E0382
}
