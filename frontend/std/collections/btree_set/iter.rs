//! Iterators.
use crate::collections::btree_map;
use crate::iter::{DoubleEndedIterator, FusedIterator, IntoIterator, Iterator};
use super::BTreeSet;

#[must_use]
pub struct Iter<'a, T> {
    pub(crate) inner: btree_map::Keys<'a, T, ()>,
}

#[must_use]
pub struct Range<'a, T> {
    inner: btree_map::Range<'a, T, ()>,
}

impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        match self.inner.next() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }
}

impl<'a, T> DoubleEndedIterator for Range<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        match self.inner.next_back() {
            Some((value, _)) => Some(value),
            None => None,
        }
    }
}

pub struct IntoIter<T> {
    pub(crate) inner: btree_map::IntoKeys<T, ()>,
}

impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self.map.into_keys() }
    }
}

impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Self {
        Range { inner: self.inner.clone() }
    }
}

impl<T> FusedIterator for Range<'_, T> {}
