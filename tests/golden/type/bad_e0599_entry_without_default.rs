// An entry has a default only where its values have one.
use std::collections::{BTreeMap, HashMap};

struct Team {
    won: u32,
}

fn main() {
    let mut teams: HashMap<String, Team> = HashMap::new();
    teams.entry("a".to_string()).or_default().won += 1; //~ E0599
    let mut sorted: BTreeMap<String, Team> = BTreeMap::new();
    sorted.entry("a".to_string()).or_default().won += 1; //~ E0599
    let mut counts: HashMap<String, u32> = HashMap::new();
    *counts.entry("a".to_string()).or_default() += 1;
}
