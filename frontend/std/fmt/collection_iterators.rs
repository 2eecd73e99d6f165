//! How iterators of queues, maps, sets and lists are shown, as `iterators` does with others.
use crate::collections::{btree_map, btree_set, hash_set, linked_list, vec_deque};
use crate::collections::pair::Pair;
use crate::slice;
use super::{Debug, Formatter, Result};

// Queues.

/// A queue is in two parts, of which one may be over.
fn show_parts<T: Debug>(name: &str, a: Option<&[T]>, b: Option<&[T]>, f: &mut Formatter<'_>) -> Result {
    f.debug_tuple(name).field(&a.unwrap_or_default()).field(&b.unwrap_or_default()).finish()
}

impl<T: Debug> Debug for vec_deque::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (a, b) = (self.0.a.as_ref(), self.0.b.as_ref());
        show_parts("Iter", a.map(slice::Iter::as_slice), b.map(slice::Iter::as_slice), f)
    }
}

impl<T: Debug> Debug for vec_deque::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (a, b) = (self.0.a.as_ref(), self.0.b.as_ref());
        show_parts("IterMut", a.map(slice::IterMut::as_slice), b.map(slice::IterMut::as_slice), f)
    }
}

// Maps and sets.

impl<K: Debug, V: Debug> Debug for Pair<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("").field(&self.key).field(&self.value).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::Range<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::IntoIter<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::IterMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

impl<K, V: Debug> Debug for btree_map::ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(value_of)).finish()
    }
}

impl<K: Debug, V> Debug for btree_map::IntoKeys<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(key_of)).finish()
    }
}

impl<K, V: Debug> Debug for btree_map::IntoValues<K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.inner.inner.as_slice().iter().map(value_of)).finish()
    }
}

fn key_of<K, V>(entry: &Pair<K, V>) -> &K {
    &entry.key
}

fn value_of<K, V>(entry: &Pair<K, V>) -> &V {
    &entry.value
}

impl<T: Debug> Debug for btree_set::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Iter").field(&self.inner).finish()
    }
}

/// What real std keeps for each key of a set.
struct SetValZST;

impl Debug for SetValZST {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("SetValZST")
    }
}

/// The values of a set, as the keys of the map that they are.
struct SetEntries<'a, T>(&'a [Pair<T, ()>]);

impl<T: Debug> Debug for SetEntries<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.0.iter().map(set_entry)).finish()
    }
}

fn set_entry<T>(entry: &Pair<T, ()>) -> (&T, SetValZST) {
    (&entry.key, SetValZST)
}

impl<T: Debug> Debug for btree_set::IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("IntoIter").field("iter", &SetEntries(self.inner.inner.inner.as_slice())).finish()
    }
}

impl<T: Debug> Debug for btree_set::Range<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_struct("Range").field("iter", &SetEntries(self.inner.inner.as_slice())).finish()
    }
}

impl<K: Debug, V: Debug> Debug for btree_map::RangeMut<'_, K, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Debug::fmt(self.inner.as_slice(), f)
    }
}

// In a list real std shows what is left as a list, and how many they are.

impl<T: Debug> Debug for linked_list::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("Iter").field(&Rest(self.clone())).field(&self.len).finish()
    }
}

impl<T: Debug> Debug for linked_list::IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_tuple("IterMut").field(&Rest(self.rest())).field(&self.rest.len).finish()
    }
}

struct Rest<'a, T>(linked_list::Iter<'a, T>);

impl<T: Debug> Debug for Rest<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.0.clone()).finish()
    }
}

impl<T: Debug> Debug for hash_set::Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
