//! Iterators.
use crate::collections::hash_map::table::Table;
use crate::fmt::{self, Debug};
use crate::iter::{ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use crate::marker::PhantomData;
use super::HashMap;

pub struct Iter<'a, K, V> {
    table: &'a Table<K, V>,
    at: usize,
    left: usize,
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        if self.left == 0 {
            return None;
        }
        let i = self.table.next_full(self.at);
        self.at = i + 1;
        self.left -= 1;
        let entry = unsafe { &*self.table.bucket(i) };
        Some((&entry.key, &entry.value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> FusedIterator for Iter<'_, K, V> {}

impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {
        Iter { table: self.table, at: self.at, left: self.left }
    }
}

pub struct IterMut<'a, K, V> {
    table: *mut Table<K, V>,
    at: usize,
    left: usize,
    of: PhantomData<&'a mut V>,
}

unsafe impl<K: Send, V: Send> Send for IterMut<'_, K, V> {}
unsafe impl<K: Sync, V: Sync> Sync for IterMut<'_, K, V> {}

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);

    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
        if self.left == 0 {
            return None;
        }
        unsafe {
            let i = (*self.table).next_full(self.at);
            self.at = i + 1;
            self.left -= 1;
            let entry = &mut *(*self.table).bucket(i);
            Some((&entry.key, &mut entry.value))
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

pub struct Keys<'a, K, V> {
    pub(crate) inner: Iter<'a, K, V>,
}

pub struct Values<'a, K, V> {
    pub(crate) inner: Iter<'a, K, V>,
}

pub struct ValuesMut<'a, K, V> {
    pub(crate) inner: IterMut<'a, K, V>,
}

/// A map on its way out. What was handed out is marked as removed in the table.
pub struct IntoIter<K, V> {
    table: Table<K, V>,
    at: usize,
}

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        self.table.take_next(&mut self.at)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.table.len(), Some(self.table.len()))
    }
}

impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

pub struct IntoKeys<K, V> {
    pub(crate) inner: IntoIter<K, V>,
}

pub struct IntoValues<K, V> {
    pub(crate) inner: IntoIter<K, V>,
}

pub struct Drain<'a, K, V> {
    table: &'a mut Table<K, V>,
    at: usize,
}

impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        self.table.take_next(&mut self.at)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.table.len(), Some(self.table.len()))
    }
}

impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}

impl<K, V> Drop for Drain<'_, K, V> {
    fn drop(&mut self) {
        self.table.drop_all();
        self.table.forget_all();
    }
}

impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;

    fn into_iter(self) -> IntoIter<K, V> {
        IntoIter { table: self.table, at: 0 }
    }
}

impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;

    fn into_iter(self) -> IterMut<'a, K, V> {
        self.iter_mut()
    }
}

impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl<K, V> Table<K, V> {
    /// Takes out the first entry from bucket `at` on.
    fn take_next(&mut self, at: &mut usize) -> Option<(K, V)> {
        let i = self.next_full(*at);
        if i == self.buckets() {
            return None;
        }
        *at = i + 1;
        Some(self.remove(i).into_tuple())
    }

    /// The entries from bucket `at` on, `left` of them.
    fn rest(&self, at: usize, left: usize) -> Iter<'_, K, V> {
        Iter { table: self, at: at, left: left }
    }
}

impl<K, V> IterMut<'_, K, V> {
    pub(crate) fn rest(&self) -> Iter<'_, K, V> {
        unsafe { (*self.table).rest(self.at, self.left) }
    }
}

impl<K, V> IntoIter<K, V> {
    pub(crate) fn rest(&self) -> Iter<'_, K, V> {
        self.table.rest(self.at, self.table.len())
    }
}

impl<K, V> Drain<'_, K, V> {
    pub(crate) fn rest(&self) -> Iter<'_, K, V> {
        self.table.rest(self.at, self.table.len())
    }
}

#[fleck::each(Entries: IterMut, Drain)]
impl<K: Debug, V: Debug> Debug for Entries<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rest()).finish()
    }
}

impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rest()).finish()
    }
}

#[fleck::each(Entries: IterMut, Drain)]
impl<K, V> FusedIterator for Entries<'_, K, V> {}

impl<K, V> FusedIterator for IntoIter<K, V> {}
