//! `BTreeMap`: values found by their keys, in the order of the keys.
//! The entries stand in one sorted block, found by halving; real std spreads them over a tree of
//! blocks, which nobody can tell from what the map gives back.
use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::collections::pair::Pair;
use crate::mem;
use crate::ops::{Bound, RangeBounds};
use crate::panicking::panic;
use crate::vec::Vec;

mod entry;
mod iter;
mod traits;

pub use self::entry::{Entry, OccupiedEntry, VacantEntry};
pub use self::iter::{IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Range, RangeMut, Values, ValuesMut};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeMap<K, V> {
    entries: Vec<Pair<K, V>>,
}

impl<K, V> BTreeMap<K, V> {
    #[must_use]
    pub const fn new() -> BTreeMap<K, V> {
        BTreeMap { entries: Vec::new() }
    }

    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn clear(&mut self) {
        self.entries.clear()
    }

    #[must_use]
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { inner: self.entries.iter() }
    }

    #[must_use]
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        IterMut { inner: self.entries.iter_mut() }
    }

    #[must_use]
    pub fn keys(&self) -> Keys<'_, K, V> {
        Keys { inner: self.iter() }
    }

    #[must_use]
    pub fn values(&self) -> Values<'_, K, V> {
        Values { inner: self.iter() }
    }

    #[must_use]
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        ValuesMut { inner: self.iter_mut() }
    }

    #[must_use]
    pub fn into_keys(self) -> IntoKeys<K, V> {
        IntoKeys { inner: self.into_iter() }
    }

    #[must_use]
    pub fn into_values(self) -> IntoValues<K, V> {
        IntoValues { inner: self.into_iter() }
    }

    /// Where the key stands, or where it would have to be put.
    fn search<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q> + Ord,
    {
        let mut low = 0;
        let mut high = self.entries.len();
        while low < high {
            let middle = low + (high - low) / 2;
            match self.entries[middle].key.borrow().cmp(key) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Ok(middle),
            }
        }
        Err(low)
    }

    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord,
    {
        match self.search(&key) {
            Ok(at) => Some(mem::replace(&mut self.entries[at].value, value)),
            Err(at) => {
                self.entries.insert(at, Pair { key: key, value: value });
                None
            }
        }
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(at) => Some(&self.entries[at].value),
            Err(_) => None,
        }
    }

    pub fn get_key_value<Q: Ord + ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(k) {
            Ok(at) => Some((&self.entries[at].key, &self.entries[at].value)),
            Err(_) => None,
        }
    }

    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(at) => Some(&mut self.entries[at].value),
            Err(_) => None,
        }
    }

    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord,
    {
        self.search(key).is_ok()
    }

    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(at) => Some(self.entries.remove(at).value),
            Err(_) => None,
        }
    }

    pub fn remove_entry<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord,
    {
        match self.search(key) {
            Ok(at) => Some(self.entries.remove(at).into_tuple()),
            Err(_) => None,
        }
    }

    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>
    where
        K: Ord,
    {
        match self.search(&key) {
            Ok(at) => Entry::Occupied(OccupiedEntry { at: at, entries: &mut self.entries }),
            Err(at) => Entry::Vacant(VacantEntry { at: at, key: key, entries: &mut self.entries }),
        }
    }

    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next()
    }

    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
        self.iter().next_back()
    }

    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        if self.is_empty() { None } else { Some(OccupiedEntry { at: 0, entries: &mut self.entries }) }
    }

    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>>
    where
        K: Ord,
    {
        if self.is_empty() {
            return None;
        }
        Some(OccupiedEntry { at: self.len() - 1, entries: &mut self.entries })
    }

    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        if self.is_empty() { None } else { Some(self.entries.remove(0).into_tuple()) }
    }

    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        self.entries.pop().map(Pair::into_tuple)
    }

    pub fn append(&mut self, other: &mut BTreeMap<K, V>)
    where
        K: Ord,
    {
        for (key, value) in mem::take(other) {
            self.insert(key, value);
        }
    }

    pub fn split_off<Q: Ord + ?Sized>(&mut self, key: &Q) -> BTreeMap<K, V>
    where
        K: Borrow<Q> + Ord,
    {
        let at = match self.search(key) {
            Ok(at) => at,
            Err(at) => at,
        };
        BTreeMap { entries: self.entries.split_off(at) }
    }

    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F)
    where
        K: Ord,
    {
        let mut f = f;
        let mut kept = Vec::with_capacity(self.len());
        for entry in mem::take(&mut self.entries) {
            let mut entry = entry;
            if f(&entry.key, &mut entry.value) {
                kept.push(entry);
            }
        }
        self.entries = kept;
    }

    #[must_use]
    pub fn range<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V>
    where
        K: Borrow<T> + Ord,
    {
        let (start, end) = self.limits(&range);
        Range { inner: self.entries[start..end].iter() }
    }

    #[must_use]
    pub fn range_mut<T: Ord + ?Sized, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        K: Borrow<T> + Ord,
    {
        let (start, end) = self.limits(&range);
        RangeMut { inner: self.entries[start..end].iter_mut() }
    }

    fn limits<T: Ord + ?Sized, R: RangeBounds<T>>(&self, range: &R) -> (usize, usize)
    where
        K: Borrow<T> + Ord,
    {
        if !self.is_empty() {
            check_order(range);
        }
        let start = match range.start_bound() {
            Bound::Unbounded => 0,
            Bound::Included(key) => match self.search(key) {
                Ok(at) => at,
                Err(at) => at,
            },
            Bound::Excluded(key) => match self.search(key) {
                Ok(at) => at + 1,
                Err(at) => at,
            },
        };
        let end = match range.end_bound() {
            Bound::Unbounded => self.len(),
            Bound::Included(key) => match self.search(key) {
                Ok(at) => at + 1,
                Err(at) => at,
            },
            Bound::Excluded(key) => match self.search(key) {
                Ok(at) => at,
                Err(at) => at,
            },
        };
        (start, end)
    }
}

fn check_order<T: Ord + ?Sized, R: RangeBounds<T>>(range: &R) {
    if let (Some((start, start_in)), Some((end, end_in))) = (end_of(range.start_bound()), end_of(range.end_bound())) {
        if start > end {
            panic("range start is greater than range end in BTreeMap")
        }
        if start == end && !start_in && !end_in {
            panic("range start and end are equal and excluded in BTreeMap")
        }
    }
}

/// The key where a range ends on one side, and whether it belongs to the range.
fn end_of<T: ?Sized>(bound: Bound<&T>) -> Option<(&T, bool)> {
    match bound {
        Bound::Included(key) => Some((key, true)),
        Bound::Excluded(key) => Some((key, false)),
        Bound::Unbounded => None,
    }
}
