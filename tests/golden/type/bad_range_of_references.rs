// A range of references bounds references and what they refer to: a set of references asks which is meant.
use std::collections::BTreeSet;
use std::ops::{Bound, RangeBounds};

fn show<T: std::fmt::Debug, R: RangeBounds<T>>(range: R) -> (Option<usize>, bool) {
    (None, matches!(range.start_bound(), Bound::Included(_)))
}

fn main() {
    let numbers = [1, 2, 3];
    let set: BTreeSet<&i32> = numbers.iter().collect();
    println!("{:?}", set.range(&2..).count()); //~ E0283
    println!("{:?}", set.range::<&i32, _>(&2..).count());
    println!("{:?}", show::<i32, _>(&1..&3));
    let words = BTreeSet::from(["a", "b"]);
    println!("{:?}", words.range("b"..).next());
    let owned: BTreeSet<String> = BTreeSet::new();
    println!("{:?}", owned.range::<str, _>((Bound::Included("a"), Bound::Unbounded)).next());
}
