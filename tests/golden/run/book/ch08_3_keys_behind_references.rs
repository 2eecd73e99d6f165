// A key is looked up through any number of references.
use std::collections::{HashMap, HashSet};

fn main() {
    let numbers = vec![1, 2, 2];
    let mut counts: HashMap<i32, i32> = HashMap::new();
    for n in numbers.iter() {
        *counts.entry(*n).or_insert(0) += 1;
        if counts.contains_key(&n) {
            println!("{} {}", n, counts[&n]);
        }
        if let Some(count) = counts.get(&n) {
            println!("{count}");
        }
    }
    let seen: HashSet<i32> = numbers.iter().cloned().collect();
    for n in &numbers {
        println!("{} {}", seen.contains(&n), numbers.contains(&n));
    }
    let twice: &&i32 = &&2;
    println!("{:?}", counts.get(twice));
    let mut letters = HashMap::new();
    letters.insert('a', 1);
    for c in "ab".chars().collect::<Vec<char>>().iter() {
        println!("{:?}", letters.get(&c));
    }
    for n in &numbers {
        counts.remove(&n);
    }
    println!("{}", counts.len());
}

//--- expected stdout
// 1 1
// 1
// 2 1
// 1
// 2 2
// 2
// true true
// true true
// true true
// Some(2)
// Some(1)
// None
// 0
