// A map's table has a reason, what it keeps are keys and values, and what its methods return and are given has a name.
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

fn main() {
    let mut ages = HashMap::new();
    ages.insert(String::from("Ann"), 30);
    ages.insert(String::from("Ann"), 31);
    *ages.entry(String::from("Ann")).or_insert(0) += 1;
    println!("{}", ages["Ann"]);
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    names.insert(1, String::from("one"));
    names.insert(1, String::from("uno"));
    names.remove(&2);
    println!("{names:?}");
    let words: HashSet<String> = HashSet::from([String::from("w")]);
    let sorted: BTreeSet<&str> = BTreeSet::from(["b", "a"]);
    println!("{} {}", words.len(), sorted.len());
}

//--- expected stdout
// 32
// {1: "uno"}
// 1 2
