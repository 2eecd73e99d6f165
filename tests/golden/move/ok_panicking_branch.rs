// Moved on a branch that panics.
fn check(s: String) -> String {
    if s.is_empty() {
        drop(s);
        panic!("empty");
    }
    s
}

fn main() {
    println!("{}", check(String::from("x")));
}
