// A value that `get` lends forbids an insertion.
use std::collections::HashMap;

fn main() {
    let mut scores: HashMap<&str, i32> = HashMap::new();
    scores.insert("blue", 1);
    let blue = scores.get("blue");
    scores.insert("red", 2); //~ E0502
    println!("{blue:?}");
}
