// `BTreeSet`: sorted, without duplicates, and combined.
use std::collections::BTreeSet;
fn main() {
    let a: BTreeSet<i32> = [5, 1, 3, 1, 9].into_iter().collect();
    let mut b = BTreeSet::from([3, 4, 5]);
    println!("{a:?} {b:?} {} {}", a.len(), a.contains(&9));
    println!("{} {} {}", b.insert(4), b.insert(7), b.remove(&3));
    println!("{:?}", a.union(&b).collect::<Vec<_>>());
    println!("{:?}", a.intersection(&b).collect::<Vec<_>>());
    println!("{:?}", a.difference(&b).collect::<Vec<_>>());
    println!("{:?}", a.symmetric_difference(&b).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", &a | &b, &a & &b, &a - &b);
    println!("{:?} {:?}", a.first(), a.iter().next_back());
    println!("{:?}", a.range(2..6).copied().collect::<Vec<i32>>());
    println!("{} {}", a.is_subset(&b), a.is_disjoint(&b));
    for letter in "mississippi".chars().collect::<BTreeSet<char>>() {
        print!("{letter}");
    }
    println!();
    let names: BTreeSet<String> = ["b", "a"].iter().map(owned).collect();
    println!("{names:?} {:?}", b.pop_first());
}
fn owned(s: &&str) -> String {
    s.to_string()
}

//--- expected stdout
// {1, 3, 5, 9} {3, 4, 5} 4 true
// false true true
// [1, 3, 4, 5, 7, 9]
// [5]
// [1, 3, 9]
// [1, 3, 4, 7, 9]
// {1, 3, 4, 5, 7, 9} {5} {1, 3, 9}
// Some(1) Some(9)
// [3, 5]
// false false
// imps
// {"a", "b"} Some(4)
