//! What the entries of both kinds of maps have.
use crate::cmp::Ord;
use crate::fmt::{self, Debug};
use crate::mem;
use super::btree_map::{Entry as BTreeEntry, OccupiedEntry as BTreeOccupied, VacantEntry as BTreeVacant};
use super::hash_map::{Entry as HashEntry, OccupiedEntry as HashOccupied, VacantEntry as HashVacant};

/// Every type has it: what keys of a hash map must be once there is an entry.
trait Every {}
impl<T> Every for T {}

#[fleck::each(Entry: HashEntry, BTreeEntry; OccupiedEntry: HashOccupied, BTreeOccupied; Key: Every, Ord)]
impl<'a, K: Key, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(default),
        }
    }

    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(default()),
        }
    }

    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let value = default(&entry.key);
                entry.insert(value)
            }
        }
    }

    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {
        match self {
            Entry::Occupied(entry) => {
                let mut entry = entry;
                f(entry.get_mut());
                Entry::Occupied(entry)
            }
            Entry::Vacant(entry) => Entry::Vacant(entry),
        }
    }

    pub fn key(&self) -> &K {
        match *self {
            Entry::Occupied(ref entry) => entry.key(),
            Entry::Vacant(ref entry) => entry.key(),
        }
    }

    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {
        match self {
            Entry::Occupied(entry) => {
                let mut entry = entry;
                entry.insert(value);
                entry
            }
            Entry::Vacant(entry) => entry.insert_entry(value),
        }
    }
}

#[fleck::each(Entry: HashEntry, BTreeEntry; OccupiedEntry: HashOccupied, BTreeOccupied; Key: Every, Ord)]
impl<'a, K: Key, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(V::default()),
        }
    }
}

#[fleck::each(OccupiedEntry: HashOccupied, BTreeOccupied; Key: Every, Ord)]
impl<'a, K: Key, V> OccupiedEntry<'a, K, V> {
    #[must_use]
    pub fn key(&self) -> &K {
        &self.pair().key
    }

    #[must_use]
    pub fn get(&self) -> &V {
        &self.pair().value
    }

    pub fn get_mut(&mut self) -> &mut V {
        &mut self.pair_mut().value
    }

    pub fn into_mut(self) -> &'a mut V {
        &mut self.into_pair().value
    }

    pub fn insert(&mut self, value: V) -> V {
        mem::replace(self.get_mut(), value)
    }

    pub fn remove(self) -> V {
        self.remove_entry().1
    }
}

#[fleck::each(VacantEntry: HashVacant, BTreeVacant; Key: Every, Ord)]
impl<'a, K: Key, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K {
        &self.key
    }

    pub fn into_key(self) -> K {
        self.key
    }

    pub fn insert(self, value: V) -> &'a mut V {
        self.insert_entry(value).into_mut()
    }
}

#[fleck::each(Entry: HashEntry, BTreeEntry; Key: Every, Ord)]
impl<K: Debug + Key, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Entry::Vacant(ref entry) => f.debug_tuple("Entry").field(entry).finish(),
            Entry::Occupied(ref entry) => f.debug_tuple("Entry").field(entry).finish(),
        }
    }
}

#[fleck::each(OccupiedEntry: HashOccupied, BTreeOccupied; Key: Every, Ord)]
impl<K: Debug + Key, V: Debug> Debug for OccupiedEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OccupiedEntry").field("key", self.key()).field("value", self.get()).finish()
    }
}

#[fleck::each(VacantEntry: HashVacant, BTreeVacant; Key: Every, Ord)]
impl<K: Debug + Key, V> Debug for VacantEntry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VacantEntry").field(&self.key).finish()
    }
}
