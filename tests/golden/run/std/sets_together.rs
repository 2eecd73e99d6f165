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

//--- expected stdout
// Union(MergeIterInner(Iter([1, 2, 3, 5]), Iter([2, 3, 4]), None))
// Intersection(Stitch { a: Iter([1, 2, 3, 5]), b: Iter([2, 3, 4]) })
// Difference(Stitch { self_iter: Iter([1, 2, 3, 5]), other_iter: Peekable { iter: Iter([2, 3, 4]), peeked: None } })
// SymmetricDifference(MergeIterInner(Iter([1, 2, 3, 5]), Iter([2, 3, 4]), None))
// [1, 2, 3, 4, 5] [2, 3] [1, 5] [1, 4, 5]
// (4, Some(7)) (0, Some(3))
// (1, Some(4)) (0, Some(7))
// Union(MergeIterInner(Iter([2, 3, 4]), Iter([1, 2, 3, 5]), None))
// Intersection(Stitch { a: Iter([2, 3, 4]), b: Iter([1, 2, 3, 5]) })
// Difference(Stitch { self_iter: Iter([2, 3, 4]), other_iter: Peekable { iter: Iter([1, 2, 3, 5]), peeked: None } })
// SymmetricDifference(MergeIterInner(Iter([2, 3, 4]), Iter([1, 2, 3, 5]), None))
// [1, 2, 3, 4, 5] [2, 3] [4] [1, 4, 5]
// (4, Some(7)) (0, Some(3))
// (0, Some(3)) (0, Some(7))
// Union(MergeIterInner(Iter([1, 2, 3, 5]), Iter([5, 6]), None))
// Intersection(Answer(Some(5)))
// Difference(Iterate(Iter([1, 2, 3])))
// SymmetricDifference(MergeIterInner(Iter([1, 2, 3, 5]), Iter([5, 6]), None))
// [1, 2, 3, 5, 6] [5] [1, 2, 3] [1, 2, 3, 6]
// (4, Some(6)) (1, Some(1))
// (3, Some(3)) (0, Some(6))
// Union(MergeIterInner(Iter([1, 2, 3, 5]), Iter([-1, 1]), None))
// Intersection(Answer(Some(1)))
// Difference(Iterate(Iter([2, 3, 5])))
// SymmetricDifference(MergeIterInner(Iter([1, 2, 3, 5]), Iter([-1, 1]), None))
// [-1, 1, 2, 3, 5] [1] [2, 3, 5] [-1, 2, 3, 5]
// (4, Some(6)) (1, Some(1))
// (3, Some(3)) (0, Some(6))
// Union(MergeIterInner(Iter([1, 2, 3, 5]), Iter([70, 80]), None))
// Intersection(Answer(None))
// Difference(Iterate(Iter([1, 2, 3, 5])))
// SymmetricDifference(MergeIterInner(Iter([1, 2, 3, 5]), Iter([70, 80]), None))
// [1, 2, 3, 5, 70, 80] [] [1, 2, 3, 5] [1, 2, 3, 5, 70, 80]
// (4, Some(6)) (0, Some(0))
// (4, Some(4)) (0, Some(6))
// Union(MergeIterInner(Iter([1, 2, 3, 5]), Iter([]), None))
// Intersection(Answer(None))
// Difference(Iterate(Iter([1, 2, 3, 5])))
// SymmetricDifference(MergeIterInner(Iter([1, 2, 3, 5]), Iter([]), None))
// [1, 2, 3, 5] [] [1, 2, 3, 5] [1, 2, 3, 5]
// (4, Some(4)) (0, Some(0))
// (4, Some(4)) (0, Some(4))
// Union(MergeIterInner(Iter([]), Iter([1, 2, 3, 5]), None))
// Intersection(Answer(None))
// Difference(Iterate(Iter([])))
// SymmetricDifference(MergeIterInner(Iter([]), Iter([1, 2, 3, 5]), None))
// [1, 2, 3, 5] [] [] [1, 2, 3, 5]
// (4, Some(4)) (0, Some(0))
// (0, Some(0)) (0, Some(4))
// Union(MergeIterInner(Iter([4, 9]), Iter([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62]), None))
// Intersection(Search { small_iter: Iter([4, 9]), large_set: {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62} })
// Difference(Search { self_iter: Iter([4, 9]), other_iter: {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62} })
// SymmetricDifference(MergeIterInner(Iter([4, 9]), Iter([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62]), None))
// [0, 2, 4, 6, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] [4] [9] [0, 2, 6, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62]
// (32, Some(34)) (0, Some(2))
// (0, Some(2)) (0, Some(34))
// [4]
// 31
// Some(1) Union(MergeIterInner(Iter([2, 3, 5]), Iter([3, 4]), Some(B(2)))) (3, Some(6))
// Some(1) SymmetricDifference(MergeIterInner(Iter([2, 3, 5]), Iter([3, 4]), Some(B(2)))) 2
// Some(2) Union(MergeIterInner(Iter([3, 5]), Iter([3, 4]), None)) (2, Some(4))
// Some(4) SymmetricDifference(MergeIterInner(Iter([]), Iter([]), Some(A(5)))) 1
// Some(3) Union(MergeIterInner(Iter([5]), Iter([4]), None)) (1, Some(2))
// Some(5) SymmetricDifference(MergeIterInner(Iter([]), Iter([]), None)) 0
// Some(4) Union(MergeIterInner(Iter([]), Iter([]), Some(A(5)))) (1, Some(1))
// None SymmetricDifference(MergeIterInner(Iter([]), Iter([]), None)) 0
// Some(2) Intersection(Stitch { a: Iter([3, 5]), b: Iter([3, 4]) })
// Some(1) Difference(Stitch { self_iter: Iter([2, 3, 5]), other_iter: Peekable { iter: Iter([3, 4]), peeked: Some(Some(2)) } }) Some(5)
// {2, 3} {1, 5}
// {1, 2, 3, 4, 5} {1, 4, 5}
