// Tuples of many elements, tuples from arrays and arrays from tuples, pairs of collections.
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Bound;

fn halves(n: i32) -> (i32, String) {
    (n / 2, n.to_string())
}

fn main() {
    let (a, b, c) = <(i32, i32, i32)>::from([1, 2, 3]);
    let array: [i32; 4] = (a, b, c, 9).into();
    println!("{a} {b} {c} {:?}", array);
    let (numbers, texts): (Vec<i32>, BTreeSet<String>) = [4, 8, 6].into_iter().map(halves).collect();
    println!("{:?} {:?}", numbers, texts);
    let mut pair = (vec![1], String::from("a"));
    pair.extend([(2, 'b'), (3, 'c')]);
    println!("{:?}", pair);
    let wide = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    println!("{:?} {}", wide, wide == wide.clone());
    let map = std::collections::BTreeMap::from([(1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')]);
    println!("{:?}", map.range((Bound::Excluded(1), Bound::Included(3))).collect::<Vec<_>>());
    println!("{:?} {:?}", Bound::Included(3).as_ref().map(i32::clone), Bound::Excluded(&4).cloned());

    let parts: Cow<[i32]> = Cow::from(&[1, 2][..]);
    println!("{:?} {}", parts, parts == vec![1, 2]);
    println!("{:?}", Cow::from(vec![3]).into_owned());
    let text: String = vec![Cow::Borrowed("x"), Cow::Owned(String::from("y"))].into_iter().collect();
    println!("{text} {}", Cow::from("x") + Cow::from("y") == text);
    let boxed: Box<str> = ['h', 'i'].iter().collect();
    println!("{boxed} {}", "hi" == Cow::from("hi"));
    let mut counts: HashMap<&str, u32> = HashMap::new();
    counts.extend([("a", 1), ("b", 2)]);
    println!("{}", counts.values().sum::<u32>());
}

//--- expected stdout
// 1 2 3 [1, 2, 3, 9]
// [2, 4, 3] {"4", "6", "8"}
// ([1, 2, 3], "abc")
// (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) true
// [(2, 'b'), (3, 'c')]
// Included(3) Excluded(4)
// [1, 2] true
// [3]
// xy true
// hi true
// 3
