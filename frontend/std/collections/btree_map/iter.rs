//! Iterators.
use crate::collections::pair::Pair;
use crate::fmt::{self, Debug};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use crate::slice;
use crate::vec;
use super::BTreeMap;

#[must_use]
pub struct Iter<'a, K, V> {
    inner: slice::Iter<'a, Pair<K, V>>,
}

#[must_use]
pub struct IterMut<'a, K, V> {
    inner: slice::IterMut<'a, Pair<K, V>>,
}

pub struct IntoIter<K, V> {
    inner: vec::IntoIter<Pair<K, V>>,
}

#[must_use]
pub struct Range<'a, K, V> {
    inner: slice::Iter<'a, Pair<K, V>>,
}

#[must_use]
pub struct RangeMut<'a, K, V> {
    inner: slice::IterMut<'a, Pair<K, V>>,
}

#[must_use]
pub struct Keys<'a, K, V> {
    pub(crate) inner: Iter<'a, K, V>,
}

#[must_use]
pub struct Values<'a, K, V> {
    pub(crate) inner: Iter<'a, K, V>,
}

#[must_use]
pub struct ValuesMut<'a, K, V> {
    pub(crate) inner: IterMut<'a, K, V>,
}

#[must_use]
pub struct IntoKeys<K, V> {
    pub(crate) inner: IntoIter<K, V>,
}

#[must_use]
pub struct IntoValues<K, V> {
    pub(crate) inner: IntoIter<K, V>,
}

fn both<'a, K, V>(entry: Option<&'a Pair<K, V>>) -> Option<(&'a K, &'a V)> {
    match entry {
        Some(entry) => Some((&entry.key, &entry.value)),
        None => None,
    }
}

fn both_mut<'a, K, V>(entry: Option<&'a mut Pair<K, V>>) -> Option<(&'a K, &'a mut V)> {
    match entry {
        Some(entry) => Some((&entry.key, &mut entry.value)),
        None => None,
    }
}

impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        both(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> {
        both(self.inner.next_back())
    }
}

impl<'a, K, V> FusedIterator for Iter<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}

impl<'a, K, V> Clone for Iter<'a, K, V> {
    fn clone(&self) -> Self {
        Iter { inner: self.inner.clone() }
    }
}

impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);

    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
        both_mut(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {
        both_mut(self.inner.next_back())
    }
}

impl<'a, K, V> FusedIterator for IterMut<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}

impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        self.inner.next().map(Pair::into_tuple)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<K, V> DoubleEndedIterator for IntoIter<K, V> {
    fn next_back(&mut self) -> Option<(K, V)> {
        self.inner.next_back().map(Pair::into_tuple)
    }
}

impl<K, V> FusedIterator for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);

    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        both(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> {
        both(self.inner.next_back())
    }
}

impl<'a, K, V> FusedIterator for Range<'a, K, V> {}

impl<'a, K, V> Clone for Range<'a, K, V> {
    fn clone(&self) -> Self {
        Range { inner: self.inner.clone() }
    }
}

impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);

    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {
        both_mut(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {
        both_mut(self.inner.next_back())
    }
}

impl<'a, K, V> FusedIterator for RangeMut<'a, K, V> {}

impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;

    fn into_iter(self) -> IntoIter<K, V> {
        IntoIter { inner: self.entries.into_iter() }
    }
}

impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;

    fn into_iter(self) -> Iter<'a, K, V> {
        self.iter()
    }
}

impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
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
