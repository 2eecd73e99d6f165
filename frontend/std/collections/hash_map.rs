//! `HashMap`: values found by their keys, in no order.
use crate::borrow::Borrow;
use crate::collections::pair::Pair;
use crate::collections::error::{TryReserveError, capacity_overflow};
use crate::hash::{BuildHasher, Hash};
use crate::intrinsics;
use crate::marker::PhantomData;
use crate::mem;
use self::table::Table;

mod entry;
mod iter;
mod table;
mod traits;

pub use crate::hash::{DefaultHasher, RandomState};
pub use self::entry::{Entry, OccupiedEntry, VacantEntry};
pub use self::iter::{Drain, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};

pub struct HashMap<K, V, S = RandomState> {
    hash_builder: S,
    table: Table<K, V>,
}

impl<K, V> HashMap<K, V, RandomState> {
    #[must_use]
    pub fn new() -> HashMap<K, V, RandomState> {
        HashMap { hash_builder: RandomState::new(), table: Table::new() }
    }

    #[must_use]
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {
        HashMap { hash_builder: RandomState::new(), table: Table::with_capacity(capacity) }
    }
}

impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {
        HashMap { hash_builder: hash_builder, table: Table::new() }
    }

    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {
        HashMap { hash_builder: hasher, table: Table::with_capacity(capacity) }
    }

    pub fn hasher(&self) -> &S {
        &self.hash_builder
    }

    pub fn capacity(&self) -> usize {
        self.table.capacity()
    }

    #[inline]
    pub fn len(&self) -> usize {
        self.table.len()
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn clear(&mut self) {
        self.table.drop_all();
        self.table.forget_all();
    }

    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { table: &self.table, at: 0, left: self.len() }
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {
        let left = self.len();
        IterMut { table: &mut self.table, at: 0, left: left, of: PhantomData }
    }

    pub fn keys(&self) -> Keys<'_, K, V> {
        Keys { inner: self.iter() }
    }

    pub fn values(&self) -> Values<'_, K, V> {
        Values { inner: self.iter() }
    }

    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {
        ValuesMut { inner: self.iter_mut() }
    }

    pub fn into_keys(self) -> IntoKeys<K, V> {
        IntoKeys { inner: self.into_iter() }
    }

    pub fn into_values(self) -> IntoValues<K, V> {
        IntoValues { inner: self.into_iter() }
    }

    pub fn drain(&mut self) -> Drain<'_, K, V> {
        Drain { table: &mut self.table, at: 0 }
    }

    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.retain_by(&mut f)
    }

    pub(crate) fn retain_by<F: Keep<K, V>>(&mut self, f: &mut F) {
        let mut i = self.table.next_full(0);
        while i < self.table.buckets() {
            let keep = unsafe {
                let entry = &mut *self.table.bucket(i);
                f.keep(&entry.key, &mut entry.value)
            };
            if !keep {
                self.table.remove(i);
            }
            i = self.table.next_full(i + 1);
        }
    }
}

/// What decides which entries stay.
pub(crate) trait Keep<K, V> {
    fn keep(&mut self, key: &K, value: &mut V) -> bool;
}

impl<K, V, F: FnMut(&K, &mut V) -> bool> Keep<K, V> for F {
    fn keep(&mut self, key: &K, value: &mut V) -> bool {
        self(key, value)
    }
}

impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    fn hash_of<Q: Hash + ?Sized>(&self, key: &Q) -> u64 {
        let mut hasher = self.hash_builder.build_hasher();
        key.hash(&mut hasher);
        hasher.finish()
    }

    fn find<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        if self.is_empty() { None } else { self.table.find(self.hash_of(key), key) }
    }

    pub fn reserve(&mut self, additional: usize) {
        if let Some(buckets) = self.table.wanted_buckets(additional) {
            self.rehash(buckets);
        }
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        // A bucket has a byte of its own, and one of eight stays free.
        let bucket = intrinsics::size_of::<Pair<K, V>>() + 1;
        match self.len().saturating_add(additional).checked_mul(2 * bucket) {
            Some(bytes) => if bytes > isize::MAX as usize {
                return Err(capacity_overflow());
            },
            None => return Err(capacity_overflow()),
        }
        self.reserve(additional);
        Ok(())
    }

    pub fn shrink_to_fit(&mut self) {
        self.shrink_to(0)
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        if self.is_empty() && min_capacity == 0 {
            self.table = Table::new();
            return;
        }
        let fitting: Table<K, V> = Table::with_capacity(self.len().max(min_capacity));
        if fitting.buckets() < self.table.buckets() {
            self.rehash(fitting.buckets());
        }
    }

    /// Moves all entries to a new block.
    fn rehash(&mut self, buckets: usize) {
        let mut grown = self.table.resized(buckets);
        let mut i = self.table.next_full(0);
        while i < self.table.buckets() {
            let hash = self.hash_of(unsafe { &(*self.table.bucket(i)).key });
            grown.insert(hash, unsafe { crate::intrinsics::read(self.table.bucket(i) as *const Pair<K, V>) });
            i = self.table.next_full(i + 1);
        }
        self.table.forget_all();
        self.table = grown;
    }

    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        let hash = self.hash_of(&k);
        if let Some(i) = self.table.find(hash, &k) {
            return Some(mem::replace(unsafe { &mut (*self.table.bucket(i)).value }, v));
        }
        self.reserve(1);
        self.table.insert(hash, Pair { key: k, value: v });
        None
    }

    pub fn get<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        match self.find(k) {
            Some(i) => Some(unsafe { &(*self.table.bucket(i)).value }),
            None => None,
        }
    }

    pub fn get_key_value<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        match self.find(k) {
            Some(i) => {
                let entry = unsafe { &*self.table.bucket(i) };
                Some((&entry.key, &entry.value))
            }
            None => None,
        }
    }

    pub fn get_mut<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        match self.find(k) {
            Some(i) => Some(unsafe { &mut (*self.table.bucket(i)).value }),
            None => None,
        }
    }

    pub fn contains_key<Q: Hash + Eq + ?Sized>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(k).is_some()
    }

    pub fn remove<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        match self.find(k) {
            Some(i) => Some(self.table.remove(i).value),
            None => None,
        }
    }

    pub fn remove_entry<Q: Hash + Eq + ?Sized>(&mut self, k: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        match self.find(k) {
            Some(i) => Some(self.table.remove(i).into_tuple()),
            None => None,
        }
    }

    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let hash = self.hash_of(&key);
        match self.table.find(hash, &key) {
            Some(i) => Entry::Occupied(OccupiedEntry { at: i, table: &mut self.table }),
            None => {
                self.reserve(1);
                Entry::Vacant(VacantEntry { hash: hash, key: key, table: &mut self.table })
            }
        }
    }
}
