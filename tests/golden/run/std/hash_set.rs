// `HashSet`: membership, set operations as methods and as operators, what is unique.
use std::collections::HashSet;
fn long(s: &&str) -> bool {
    s.len() > 1
}
fn sorted<T: Ord, I: Iterator<Item = T>>(it: I) -> Vec<T> {
    let mut v: Vec<T> = it.collect();
    v.sort();
    v
}
fn main() {
    let mut a: HashSet<i32> = [1, 2, 3, 2].into_iter().collect();
    let b = HashSet::from([3, 4]);
    println!(
        "{} {} {} {} {:?}",
        a.insert(9),
        a.insert(1),
        a.len(),
        a.contains(&2),
        a.get(&3)
    );
    println!("{:?} {:?}", sorted(a.union(&b)), sorted(a.intersection(&b)));
    println!(
        "{:?} {:?}",
        sorted(a.difference(&b)),
        sorted(a.symmetric_difference(&b).copied())
    );
    println!(
        "{:?} {:?} {:?} {:?}",
        sorted((&a | &b).into_iter()),
        sorted((&a & &b).iter()),
        sorted((&a - &b).iter()),
        sorted((&a ^ &b).iter())
    );
    println!("{} {} {}", a.remove(&9), a.remove(&9), a.is_disjoint(&b));
    println!(
        "{} {} {}",
        a.is_subset(&b),
        b.is_superset(&HashSet::from([4])),
        a == HashSet::from([3, 2, 1])
    );
    let mut words: HashSet<&str> = "a bb a ccc bb".split(' ').collect();
    println!("{} {:?}", words.len(), sorted(words.iter()));
    words.retain(long);
    println!("{:?} {:?}", sorted(words.drain()), words);
    let one: HashSet<char> = HashSet::from(['x']);
    println!("{:?} {:#?}", one, one);
    let mut e: HashSet<String> = HashSet::new();
    e.extend(vec!["p".to_string(), "q".to_string()]);
    println!("{:?} {}", e.take("p"), e.len());
    let v = vec![3, 1, 3, 2, 1];
    let mut seen = HashSet::new();
    let mut uniq = Vec::new();
    for x in &v {
        if seen.insert(*x) {
            uniq.push(*x);
        }
    }
    println!("{:?} {:?}", uniq, e.replace("q".into()));
    for x in &one {
        print!("{x} ");
    }
    println!("{}", std::mem::size_of::<HashSet<u8>>());
}

//--- expected stdout
// true false 4 true Some(3)
// [1, 2, 3, 4, 9] [3]
// [1, 2, 9] [1, 2, 4, 9]
// [1, 2, 3, 4, 9] [3] [1, 2, 9] [1, 2, 4, 9]
// true false false
// false true true
// 3 ["a", "bb", "ccc"]
// ["bb", "ccc"] {}
// {'x'} {
//     'x',
// }
// Some("p") 1
// [3, 1, 2] Some("q")
// x 48
