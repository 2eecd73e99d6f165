//! Iterators.
use crate::collections::hash_map;
use crate::fmt::{self, Debug};
use crate::hash::BuildHasher;
use crate::hash::Hash;
use crate::iter::{Chain, ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use super::HashSet;

pub struct Iter<'a, T> {
    pub(crate) inner: hash_map::Keys<'a, T, ()>,
}

pub struct IntoIter<T> {
    pub(crate) inner: hash_map::IntoKeys<T, ()>,
}

pub struct Drain<'a, T> {
    entries: hash_map::Drain<'a, T, ()>,
}

impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self.entries.next() {
            Some((key, _)) => Some(key),
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.entries.size_hint()
    }
}

/// The next value that is in the other set, or is not.
fn next_that<'a, T: Eq + Hash, S: BuildHasher>(
    iter: &mut Iter<'a, T>,
    other: &HashSet<T, S>,
    is_there: bool,
) -> Option<&'a T> {
    loop {
        let value = iter.next()?;
        if other.contains(value) == is_there {
            return Some(value);
        }
    }
}

#[must_use]
pub struct Difference<'a, T, S> {
    iter: Iter<'a, T>,
    other: &'a HashSet<T, S>,
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        next_that(&mut self.iter, self.other, false)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

#[must_use]
pub struct Intersection<'a, T, S> {
    iter: Iter<'a, T>,
    other: &'a HashSet<T, S>,
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        next_that(&mut self.iter, self.other, true)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

#[must_use]
pub struct SymmetricDifference<'a, T, S> {
    iter: Chain<Difference<'a, T, S>, Difference<'a, T, S>>,
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.iter.next()
    }
}

#[must_use]
pub struct Union<'a, T, S> {
    iter: Chain<Iter<'a, T>, Difference<'a, T, S>>,
}

impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.iter.next()
    }
}

impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self.map.into_keys() }
    }
}

impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}

impl<T: Debug> Debug for Drain<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(hash_map::Keys { inner: self.entries.rest() }).finish()
    }
}

#[fleck::each(Part: Difference, Intersection)]
impl<T, S> Clone for Part<'_, T, S> {
    fn clone(&self) -> Self {
        Part { iter: self.iter.clone(), other: self.other }
    }
}

#[fleck::each(Both: Union, SymmetricDifference)]
impl<T, S> Clone for Both<'_, T, S> {
    fn clone(&self) -> Self {
        Both { iter: self.iter.clone() }
    }
}

#[fleck::each(Part: Difference, Intersection, Union, SymmetricDifference)]
impl<T: Debug + Eq + Hash, S: BuildHasher> Debug for Part<'_, T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[fleck::each(Part: Difference, Intersection, Union, SymmetricDifference)]
impl<T: Eq + Hash, S: BuildHasher> FusedIterator for Part<'_, T, S> {}
