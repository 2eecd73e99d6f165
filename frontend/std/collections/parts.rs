//! What the iterators of several collections have in common. Iterators over a part of what another iterator
//! gives: the keys or the values of a map's entries; a set's values, which are the keys of a map.
use crate::fmt::{self, Debug};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use super::binary_heap::{BinaryHeap, Iter as HeapIter};
use super::btree_map::{IntoKeys as BTreeIntoKeys, IntoValues as BTreeIntoValues, Keys as BTreeKeys};
use super::btree_map::{Values as BTreeValues, ValuesMut as BTreeValuesMut};
use super::btree_set::{BTreeSet, IntoIter as BTreeSetIntoIter, Iter as BTreeSetIter};
use super::hash_map::{IntoKeys as HashIntoKeys, IntoValues as HashIntoValues, Keys as HashKeys};
use super::hash_map::{Values as HashValues, ValuesMut as HashValuesMut};
use super::hash_set::{IntoIter as HashSetIntoIter, Iter as HashSetIter};
use super::linked_list::{Iter as ListIter, IterMut as ListIterMut, LinkedList};
use super::vec_deque::{Iter as DequeIter, IterMut as DequeIterMut, VecDeque};

#[fleck::each(
    Of: BinaryHeap, BTreeSet, LinkedList, VecDeque;
    Iter: HeapIter, BTreeSetIter, ListIter, DequeIter
)]
impl<'a, T> IntoIterator for &'a Of<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

#[fleck::each(Of: LinkedList, VecDeque; IterMut: ListIterMut, DequeIterMut)]
impl<'a, T> IntoIterator for &'a mut Of<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

fn first<A, B>(entry: Option<(A, B)>) -> Option<A> {
    match entry {
        Some((a, _)) => Some(a),
        None => None,
    }
}

fn second<A, B>(entry: Option<(A, B)>) -> Option<B> {
    match entry {
        Some((_, b)) => Some(b),
        None => None,
    }
}

#[fleck::each(Keys: HashKeys, BTreeKeys)]
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;

    fn next(&mut self) -> Option<&'a K> {
        first(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

#[fleck::each(Values: HashValues, BTreeValues)]
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;

    fn next(&mut self) -> Option<&'a V> {
        second(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

#[fleck::each(ValuesMut: HashValuesMut, BTreeValuesMut)]
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;

    fn next(&mut self) -> Option<&'a mut V> {
        second(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

#[fleck::each(IntoKeys: HashIntoKeys, BTreeIntoKeys)]
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;

    fn next(&mut self) -> Option<K> {
        first(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

#[fleck::each(IntoValues: HashIntoValues, BTreeIntoValues)]
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;

    fn next(&mut self) -> Option<V> {
        second(self.inner.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, K, V> DoubleEndedIterator for BTreeKeys<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a K> {
        first(self.inner.next_back())
    }
}

impl<'a, K, V> DoubleEndedIterator for BTreeValues<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a V> {
        second(self.inner.next_back())
    }
}

impl<'a, K, V> DoubleEndedIterator for BTreeValuesMut<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a mut V> {
        second(self.inner.next_back())
    }
}

impl<K, V> DoubleEndedIterator for BTreeIntoKeys<K, V> {
    fn next_back(&mut self) -> Option<K> {
        first(self.inner.next_back())
    }
}

impl<K, V> DoubleEndedIterator for BTreeIntoValues<K, V> {
    fn next_back(&mut self) -> Option<V> {
        second(self.inner.next_back())
    }
}

#[fleck::each(Part: HashKeys, BTreeKeys, HashValues, BTreeValues, HashValuesMut, BTreeValuesMut)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl<K, V> Marker for Part<'_, K, V> {}

#[fleck::each(Part: HashIntoKeys, BTreeIntoKeys, HashIntoValues, BTreeIntoValues)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl<K, V> Marker for Part<K, V> {}

#[fleck::each(Part: HashKeys, BTreeKeys, HashValues, BTreeValues)]
impl<K, V> Clone for Part<'_, K, V> {
    fn clone(&self) -> Self {
        Part { inner: self.inner.clone() }
    }
}

#[fleck::each(Keys: HashKeys, BTreeKeys)]
impl<K: Debug, V> Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[fleck::each(Values: HashValues, BTreeValues)]
impl<K, V: Debug> Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[fleck::each(Iter: HashSetIter, BTreeSetIter)]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<'a, T> DoubleEndedIterator for BTreeSetIter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        self.inner.next_back()
    }
}

#[fleck::each(Iter: HashSetIter, BTreeSetIter)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl<'a, T> Marker for Iter<'a, T> {}

#[fleck::each(IntoIter: HashSetIntoIter, BTreeSetIntoIter)]
impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl<T> DoubleEndedIterator for BTreeSetIntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        self.inner.next_back()
    }
}

#[fleck::each(IntoIter: HashSetIntoIter, BTreeSetIntoIter)]
#[fleck::each(Marker: ExactSizeIterator, FusedIterator)]
impl<T> Marker for IntoIter<T> {}

#[fleck::each(Iter: HashSetIter, BTreeSetIter)]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter { inner: self.inner.clone() }
    }
}

impl<K, V: Debug> Debug for HashValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(HashValues { inner: self.inner.rest() }).finish()
    }
}

impl<K: Debug, V> Debug for HashIntoKeys<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(HashKeys { inner: self.inner.rest() }).finish()
    }
}

impl<K, V: Debug> Debug for HashIntoValues<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(HashValues { inner: self.inner.rest() }).finish()
    }
}

impl<T: Debug> Debug for HashSetIntoIter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.inner, f)
    }
}
