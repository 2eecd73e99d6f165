// A value of a map is borrowed while the map changes; a moved map is gone.
use std::collections::BTreeMap;
fn main() {
    let mut m = BTreeMap::new();
    m.insert(1, String::from("a"));
    let first = m.get(&1);
    m.insert(2, String::from("b")); //~ E0502
    println!("{first:?}");
    for (_, v) in m {
        println!("{v}");
    }
    println!("{}", m.len()); //~ E0382
}
