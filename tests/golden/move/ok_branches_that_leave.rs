// Moved on a branch that leaves: no harm after it.
fn pick(s: String, early: bool) -> usize {
    if early {
        let t = s;
        return t.len();
    }
    s.len() * 10
}

fn main() {
    println!("{} {}", pick(String::from("abc"), true), pick(String::from("abc"), false));
}
