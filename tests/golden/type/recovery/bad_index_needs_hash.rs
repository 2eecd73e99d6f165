// Indexing for which there is an impl tells which bound of that impl fails, and goes on.
use std::collections::HashMap;
#[derive(PartialEq, Eq)]
struct Key(u8);
fn find(map: &HashMap<Key, String>) -> usize {
    let found: u8 = map[&Key(1)]; //~ E0277 E0308
    map[&Key(2)].len() //~ E0277
}
fn main() {}
