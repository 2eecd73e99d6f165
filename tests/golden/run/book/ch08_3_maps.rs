// Insert, overwrite, insert if absent, update by the old value, iterate.
use std::collections::HashMap;

fn main() {
    let mut scores = HashMap::new();
    scores.insert(String::from("blue"), 10);
    scores.insert(String::from("blue"), 25);
    scores.entry(String::from("red")).or_insert(50);
    scores.entry(String::from("blue")).or_insert(50);
    println!("{} {:?}", scores.get("red").copied().unwrap_or(0), scores.get("green"));
    let mut names: Vec<(&String, &i32)> = scores.iter().collect();
    names.sort();
    println!("{names:?}");
    let mut count = HashMap::new();
    for word in "hello world wonderful world".split_whitespace() {
        *count.entry(word).or_insert(0) += 1;
    }
    let mut words: Vec<_> = count.into_iter().collect();
    words.sort();
    println!("{words:?}");
}

//--- expected stdout
// 50 None
// [("blue", 25), ("red", 50)]
// [("hello", 1), ("wonderful", 1), ("world", 2)]
