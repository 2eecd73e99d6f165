//! A place in the map, taken or free. What both kinds of maps share is in collections/entry.rs.
use crate::collections::hash_map::table::Table;
use crate::collections::pair::Pair;

pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}

pub struct OccupiedEntry<'a, K, V> {
    at: usize,
    table: &'a mut Table<K, V>,
}

pub struct VacantEntry<'a, K, V> {
    hash: u64,
    pub(crate) key: K,
    table: &'a mut Table<K, V>,
}

impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub(crate) fn pair(&self) -> &Pair<K, V> {
        unsafe { &*self.table.bucket(self.at) }
    }

    pub(crate) fn pair_mut(&mut self) -> &mut Pair<K, V> {
        unsafe { &mut *self.table.bucket(self.at) }
    }

    pub(crate) fn into_pair(self) -> &'a mut Pair<K, V> {
        unsafe { &mut *self.table.bucket(self.at) }
    }

    pub fn remove_entry(self) -> (K, V) {
        self.table.remove(self.at).into_tuple()
    }
}

impl<'a, K, V> VacantEntry<'a, K, V> {
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        let at = self.table.insert(self.hash, Pair { key: self.key, value: value });
        OccupiedEntry { at: at, table: self.table }
    }
}
