//! `BTreeSet`: values without duplicates, in order: the keys of a `BTreeMap`.
use crate::borrow::Borrow;
use crate::collections::btree_map::BTreeMap;
use crate::fmt::{self, Debug};
use crate::hash::Hash;
use crate::iter::{Extend, FromIterator, IntoIterator};
use crate::mem;
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

mod iter;
mod ops;

pub use self::iter::{IntoIter, Iter, Range};
pub use self::ops::{Difference, Intersection, SymmetricDifference, Union};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeSet<T> {
    map: BTreeMap<T, ()>,
}

impl<T> BTreeSet<T> {
    #[must_use]
    pub const fn new() -> BTreeSet<T> {
        BTreeSet { map: BTreeMap::new() }
    }

    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.map.len()
    }

    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    pub fn clear(&mut self) {
        self.map.clear()
    }

    #[must_use]
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { inner: self.map.keys() }
    }

    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
    {
        self.map.contains_key(value)
    }

    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q> + Ord,
    {
        match self.map.get_key_value(value) {
            Some((found, _)) => Some(found),
            None => None,
        }
    }

    pub fn insert(&mut self, value: T) -> bool
    where
        T: Ord,
    {
        self.map.insert(value, ()).is_none()
    }

    /// Puts the value in the place of the one that equals it.
    pub fn replace(&mut self, value: T) -> Option<T>
    where
        T: Ord,
    {
        let replaced = self.take(&value);
        self.insert(value);
        replaced
    }

    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F)
    where
        T: Ord,
    {
        let mut f = f;
        let mut kept = Vec::with_capacity(self.len());
        for entry in mem::take(&mut self.map.entries) {
            if f(&entry.key) {
                kept.push(entry);
            }
        }
        self.map.entries = kept;
    }

    pub fn split_off<Q: Ord + ?Sized>(&mut self, value: &Q) -> BTreeSet<T>
    where
        T: Borrow<Q> + Ord,
    {
        BTreeSet { map: self.map.split_off(value) }
    }

    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
    {
        self.map.remove(value).is_some()
    }

    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q> + Ord,
    {
        match self.map.remove_entry(value) {
            Some((taken, _)) => Some(taken),
            None => None,
        }
    }

    #[must_use]
    pub fn first(&self) -> Option<&T>
    where
        T: Ord,
    {
        self.iter().next()
    }

    #[must_use]
    pub fn last(&self) -> Option<&T>
    where
        T: Ord,
    {
        self.iter().next_back()
    }

    pub fn pop_first(&mut self) -> Option<T>
    where
        T: Ord,
    {
        match self.map.pop_first() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }

    pub fn pop_last(&mut self) -> Option<T>
    where
        T: Ord,
    {
        match self.map.pop_last() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }

    pub fn append(&mut self, other: &mut BTreeSet<T>)
    where
        T: Ord,
    {
        self.map.append(&mut other.map)
    }

    #[must_use]
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        for value in self.iter() {
            if other.contains(value) {
                return false;
            }
        }
        true
    }

    #[must_use]
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        for value in self.iter() {
            if !other.contains(value) {
                return false;
            }
        }
        true
    }

    #[must_use]
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool
    where
        T: Ord,
    {
        other.is_subset(self)
    }

    #[must_use]
    pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T>
    where
        T: Borrow<K> + Ord,
    {
        Range { inner: self.map.range(range) }
    }
}

impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
        let mut set = BTreeSet::new();
        set.extend(iter);
        set
    }
}

impl<T: Ord> Extend<T> for BTreeSet<T> {
    fn extend<Iter: IntoIterator<Item = T>>(&mut self, iter: Iter) {
        for value in iter {
            self.insert(value);
        }
    }
}

impl<'a, T: Ord + Copy> Extend<&'a T> for BTreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for value in iter {
            self.insert(*value);
        }
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    fn from(arr: [T; N]) -> BTreeSet<T> {
        BTreeSet::from_iter(arr)
    }
}

impl<T: Debug> Debug for BTreeSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T> {
        BTreeSet::new()
    }
}

impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;

    fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
        self.union(rhs).cloned().collect()
    }
}

impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;

    fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
        self.intersection(rhs).cloned().collect()
    }
}

impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;

    fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
        self.symmetric_difference(rhs).cloned().collect()
    }
}

impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;

    fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T> {
        self.difference(rhs).cloned().collect()
    }
}
