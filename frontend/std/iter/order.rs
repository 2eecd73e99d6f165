//! Extremes, and the order of two sequences.
use crate::cmp::Ordering;
use super::Iterator;

/// The item that no later one replaces; `replaces` is asked for the order of the best one so far to
/// the next.
pub(super) fn extreme_by<I: Iterator, C, R>(items: I, compare: C, replaces: R) -> Option<I::Item>
where
    C: FnMut(&I::Item, &I::Item) -> Ordering,
    R: Fn(Ordering) -> bool,
{
    let mut compare = compare;
    let mut items = items;
    let mut best = items.next()?;
    for item in items {
        if replaces(compare(&best, &item)) {
            best = item;
        }
    }
    Some(best)
}

/// As `extreme_by`, in the order of keys; each key is computed once.
pub(super) fn extreme_by_key<I: Iterator, K: Ord, F, R>(items: I, key: F, replaces: R) -> Option<I::Item>
where
    F: FnMut(&I::Item) -> K,
    R: Fn(Ordering) -> bool,
{
    let mut key = key;
    let mut items = items;
    let mut best = items.next()?;
    let mut best_key = key(&best);
    for item in items {
        let item_key = key(&item);
        if replaces(best_key.cmp(&item_key)) {
            best = item;
            best_key = item_key;
        }
    }
    Some(best)
}

/// The order of the first items that differ; of two that agree as far as both go, the longer one is
/// greater. `O` is `Ordering` or `Option<Ordering>`.
pub(super) fn lexicographic<A: Iterator, B: Iterator, O, C>(left: A, right: B, compare: C) -> O
where
    O: From<Ordering> + PartialEq,
    C: Fn(&A::Item, &B::Item) -> O,
{
    let mut left = left;
    let mut right = right;
    loop {
        match (left.next(), right.next()) {
            (Some(a), Some(b)) => {
                let order = compare(&a, &b);
                if order != O::from(Ordering::Equal) {
                    return order;
                }
            }
            (Some(_), None) => return O::from(Ordering::Greater),
            (None, Some(_)) => return O::from(Ordering::Less),
            (None, None) => return O::from(Ordering::Equal),
        }
    }
}
