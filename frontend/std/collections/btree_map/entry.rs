//! A place in the map, taken or free. What both kinds of maps share is in collections/entry.rs.
use crate::collections::pair::Pair;
use crate::vec::Vec;

pub enum Entry<'a, K, V> {
    Vacant(VacantEntry<'a, K, V>),
    Occupied(OccupiedEntry<'a, K, V>),
}

pub struct OccupiedEntry<'a, K, V> {
    at: usize,
    entries: &'a mut Vec<Pair<K, V>>,
}

pub struct VacantEntry<'a, K, V> {
    at: usize,
    pub(crate) key: K,
    entries: &'a mut Vec<Pair<K, V>>,
}

impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub(crate) fn pair(&self) -> &Pair<K, V> {
        &self.entries[self.at]
    }

    pub(crate) fn pair_mut(&mut self) -> &mut Pair<K, V> {
        &mut self.entries[self.at]
    }

    pub(crate) fn into_pair(self) -> &'a mut Pair<K, V> {
        &mut self.entries[self.at]
    }
}

impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn remove_entry(self) -> (K, V) {
        self.entries.remove(self.at).into_tuple()
    }
}

impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        self.entries.insert(self.at, Pair { key: self.key, value: value });
        OccupiedEntry { at: self.at, entries: self.entries }
    }
}
