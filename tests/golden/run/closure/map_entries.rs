// Maps: or_insert_with, and_modify, retain; what is looked up decides whether a closure runs.
use std::collections::{BTreeMap, HashMap};

fn main() {
    let mut made = 0;
    let mut m: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for w in ["to", "be", "or", "not", "four"] {
        m.entry(w.len())
            .or_insert_with(|| {
                made += 1;
                Vec::new()
            })
            .push(w);
    }
    println!("{m:?} {made}");
    let mut count: HashMap<char, u32> = HashMap::new();
    "banana".chars().for_each(|c| {
        count.entry(c).and_modify(|n| *n += 1).or_insert(1);
    });
    let mut all: Vec<(char, u32)> = count.into_iter().collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    println!("{all:?}");
    m.retain(|k, v| *k > 2 || v.len() > 5);
    println!("{m:?}");
}

//--- expected stdout
// {2: ["to", "be", "or"], 3: ["not"], 4: ["four"]} 3
// [('a', 3), ('n', 2), ('b', 1)]
// {3: ["not"], 4: ["four"]}
