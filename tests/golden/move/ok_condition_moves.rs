// A move in a condition, and the variable unused afterwards.
fn gone(s: String) -> bool {
    s.is_empty()
}

fn main() {
    let s = String::from("x");
    if gone(s) || 1 < 2 {
        println!("done");
    }
}
