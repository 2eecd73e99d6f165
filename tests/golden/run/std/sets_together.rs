// Two sorted sets together: side by side, looked up, or told by their ends; half way, copied and shown.
use std::collections::BTreeSet;
fn show(a: &BTreeSet<i32>, b: &BTreeSet<i32>) {
    println!("{:?}", a.union(b));
    println!("{:?}", a.intersection(b));
    println!("{:?}", a.difference(b));
    println!("{:?}", a.symmetric_difference(b));
    let union: Vec<_> = a.union(b).collect();
    let common: Vec<_> = a.intersection(b).collect();
    let rest: Vec<_> = a.difference(b).collect();
    let either: Vec<_> = a.symmetric_difference(b).collect();
    println!("{union:?} {common:?} {rest:?} {either:?}");
    println!("{:?} {:?}", a.union(b).size_hint(), a.intersection(b).size_hint());
    println!("{:?} {:?}", a.difference(b).size_hint(), a.symmetric_difference(b).size_hint());
}
fn main() {
    let empty = BTreeSet::new();
    let a: BTreeSet<i32> = [1, 2, 3, 5].into();
    let b: BTreeSet<i32> = [2, 3, 4].into();
    let behind: BTreeSet<i32> = [5, 6].into();
    let before: BTreeSet<i32> = [-1, 1].into();
    let far: BTreeSet<i32> = [70, 80].into();
    let many: BTreeSet<i32> = (0..64).step_by(2).collect();
    let few: BTreeSet<i32> = [4, 9].into();
    for (x, y) in [(&a, &b), (&b, &a), (&a, &behind), (&a, &before), (&a, &far), (&a, &empty), (&empty, &a)] {
        show(x, y);
    }
    show(&few, &many);
    println!("{:?}", many.intersection(&few).collect::<Vec<_>>());
    println!("{:?}", many.difference(&few).count());

    let mut union = a.union(&b);
    let mut either = a.symmetric_difference(&b);
    for _ in 0..4 {
        println!("{:?} {:?} {:?}", union.next(), union, union.size_hint());
        println!("{:?} {:?} {:?}", either.next(), either, either.clone().count());
    }
    let mut common = a.intersection(&b);
    let mut rest = a.difference(&b);
    println!("{:?} {:?}", common.next(), common);
    println!("{:?} {:?} {:?}", rest.next(), rest, rest.clone().last());
    println!("{:?} {:?}", &a & &b, &a - &b);
    println!("{:?} {:?}", &a | &b, &a ^ &b);
}
