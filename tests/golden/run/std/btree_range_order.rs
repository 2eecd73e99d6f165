// A range of a map that ends before it begins.
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

fn main() {
    let none: BTreeMap<i32, i32> = BTreeMap::new();
    println!("{}", none.range(5..2).count());
    let set = BTreeSet::from([1, 3, 5]);
    println!("{:?}", set.range(3..3).collect::<Vec<_>>());
    println!("{:?}", set.range((Bound::Excluded(1), Bound::Unbounded)).collect::<Vec<_>>());
}

//--- expected stdout
// 0
// []
// [3, 5]
