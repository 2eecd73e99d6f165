// `BTreeMap`: whatever the order of insertion, keys come in order.
use std::collections::BTreeMap;
fn main() {
    let text = "the quick fox and the lazy dog and the cat";
    let mut counts: BTreeMap<&str, i32> = BTreeMap::new();
    for word in text.split(' ') {
        *counts.entry(word).or_insert(0) += 1;
    }
    println!("{counts:?}");
    for (word, n) in &counts {
        print!("{word}={n} ");
    }
    println!("{} {:?}", counts.len(), counts.get("fox"));
    println!("{:?} {:?}", counts.first_key_value(), counts.last_key_value());
    println!("{:?} {:?}", counts.remove("the"), counts.remove("the"));
    for n in counts.values_mut() {
        *n *= 10;
    }
    println!("{:?}", counts.keys().collect::<Vec<_>>());
    println!("{:?} {}", counts.values().rev().collect::<Vec<_>>(), counts["and"]);
    println!("{:?}", counts.insert("ant", 5));
    println!("{:?}", counts.insert("ant", 6));
    println!("{:?}", counts.range("b".."e").collect::<Vec<_>>());
    println!("{:?} {:?}", counts.pop_first(), counts.pop_last());
    let squares: BTreeMap<i32, i32> = (1..=5).map(square).collect();
    println!("{squares:?} {:?}", squares.range(2..=4).next_back());
    let other = BTreeMap::from([(3, 9), (1, 1)]);
    println!("{} {}", squares == other, squares < other);
    let mut groups: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for w in ["pear", "fig", "plum", "kiwi", "nut"] {
        groups.entry(w.len()).or_default().push(w.to_string());
    }
    println!("{groups:#?}");
    for (len, words) in groups {
        println!("{len}: {}", words.join(", "));
    }
}
fn square(n: i32) -> (i32, i32) {
    (n, n * n)
}

//--- expected stdout
// {"and": 2, "cat": 1, "dog": 1, "fox": 1, "lazy": 1, "quick": 1, "the": 3}
// and=2 cat=1 dog=1 fox=1 lazy=1 quick=1 the=3 7 Some(1)
// Some(("and", 2)) Some(("the", 3))
// Some(3) None
// ["and", "cat", "dog", "fox", "lazy", "quick"]
// [10, 10, 10, 10, 10, 20] 20
// None
// Some(5)
// [("cat", 10), ("dog", 10)]
// Some(("and", 20)) Some(("quick", 10))
// {1: 1, 2: 4, 3: 9, 4: 16, 5: 25} Some((4, 16))
// false true
// {
//     3: [
//         "fig",
//         "nut",
//     ],
//     4: [
//         "pear",
//         "plum",
//         "kiwi",
//     ],
// }
// 3: fig, nut
// 4: pear, plum, kiwi
