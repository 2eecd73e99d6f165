//! Iterators.
use crate::cmp::Ordering;
use crate::collections::btree_map;
use crate::iter::{DoubleEndedIterator, FusedIterator, IntoIterator, Iterator};
use super::BTreeSet;

pub struct Iter<'a, T> {
    pub(crate) inner: btree_map::Keys<'a, T, ()>,
}

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

pub struct Difference<'a, T> {
    iter: Iter<'a, T>,
    other: &'a BTreeSet<T>,
}

impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            let value = self.iter.next()?;
            if !self.other.contains(value) {
                return Some(value);
            }
        }
    }
}

pub struct Intersection<'a, T> {
    iter: Iter<'a, T>,
    other: &'a BTreeSet<T>,
}

impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            let value = self.iter.next()?;
            if self.other.contains(value) {
                return Some(value);
            }
        }
    }
}

pub struct Union<'a, T> {
    left: Iter<'a, T>,
    right: Iter<'a, T>,
    next_left: Option<&'a T>,
    next_right: Option<&'a T>,
}

impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        if self.next_left.is_none() {
            self.next_left = self.left.next();
        }
        if self.next_right.is_none() {
            self.next_right = self.right.next();
        }
        match (self.next_left, self.next_right) {
            (None, None) => None,
            (Some(_), None) => self.next_left.take(),
            (None, Some(_)) => self.next_right.take(),
            (Some(a), Some(b)) => match a.cmp(b) {
                Ordering::Less => self.next_left.take(),
                Ordering::Greater => self.next_right.take(),
                Ordering::Equal => {
                    self.next_right = None;
                    self.next_left.take()
                }
            },
        }
    }
}

pub struct SymmetricDifference<'a, T> {
    both: Union<'a, T>,
    left: &'a BTreeSet<T>,
    right: &'a BTreeSet<T>,
}

impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            let value = self.both.next()?;
            if !self.left.contains(value) || !self.right.contains(value) {
                return Some(value);
            }
        }
    }
}

impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        IntoIter { inner: self.map.into_keys() }
    }
}

impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

#[fleck::each(Part: Difference, Intersection)]
impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        Part { iter: self.iter.clone(), other: self.other }
    }
}

impl<T> Clone for Union<'_, T> {
    fn clone(&self) -> Self {
        Union {
            left: self.left.clone(),
            right: self.right.clone(),
            next_left: self.next_left,
            next_right: self.next_right,
        }
    }
}

impl<T> Clone for SymmetricDifference<'_, T> {
    fn clone(&self) -> Self {
        SymmetricDifference { both: self.both.clone(), left: self.left, right: self.right }
    }
}

#[fleck::each(Part: Difference, Intersection, Union, SymmetricDifference)]
impl<T: Ord> FusedIterator for Part<'_, T> {}

impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Self {
        Range { inner: self.inner.clone() }
    }
}

impl<T> FusedIterator for Range<'_, T> {}
