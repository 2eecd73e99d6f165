//! Two sets together, in order: both are gone through side by side, or, where one is much smaller, its values are
//! looked up in the other.
use crate::cmp::Ordering;
use crate::fmt::{self, Debug, Formatter};
use crate::iter::{FusedIterator, Iterator, Peekable};
use super::{BTreeSet, Iter};

/// As many times smaller, it is worth to look its values up.
const MUCH: usize = 16;

#[must_use]
pub struct Difference<'a, T> {
    inner: DifferenceInner<'a, T>,
}

#[derive(Debug)]
enum DifferenceInner<'a, T> {
    Stitch { self_iter: Iter<'a, T>, other_iter: Peekable<Iter<'a, T>> },
    /// Real std calls the set so, too.
    Search { self_iter: Iter<'a, T>, other_iter: &'a BTreeSet<T> },
    /// The sets do not overlap, or in one value only, which is left out.
    Iterate(Iter<'a, T>),
}

#[must_use]
pub struct Intersection<'a, T> {
    inner: IntersectionInner<'a, T>,
}

#[derive(Debug)]
enum IntersectionInner<'a, T> {
    Stitch { a: Iter<'a, T>, b: Iter<'a, T> },
    Search { small_iter: Iter<'a, T>, large_set: &'a BTreeSet<T> },
    Answer(Option<&'a T>),
}

#[must_use]
pub struct Union<'a, T>(MergeIterInner<'a, T>);

#[must_use]
pub struct SymmetricDifference<'a, T>(MergeIterInner<'a, T>);

/// The values of both sets; of those that were read, at most one was not given yet.
struct MergeIterInner<'a, T> {
    a: Iter<'a, T>,
    b: Iter<'a, T>,
    peeked: Option<Peeked<'a, T>>,
}

#[derive(Debug)]
enum Peeked<'a, T> {
    A(&'a T),
    B(&'a T),
}

impl<T> BTreeSet<T> {
    #[must_use]
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T>
    where
        T: Ord,
    {
        Difference { inner: self.difference_from(other) }
    }

    #[must_use]
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T>
    where
        T: Ord,
    {
        Intersection { inner: self.intersection_with(other) }
    }

    #[must_use]
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T>
    where
        T: Ord,
    {
        Union(MergeIterInner { a: self.iter(), b: other.iter(), peeked: None })
    }

    #[must_use]
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T>
    where
        T: Ord,
    {
        SymmetricDifference(MergeIterInner { a: self.iter(), b: other.iter(), peeked: None })
    }
}

impl<T: Ord> BTreeSet<T> {
    fn difference_from<'a>(&'a self, other: &'a BTreeSet<T>) -> DifferenceInner<'a, T> {
        let mut rest = self.iter();
        match self.overlap(other) {
            Overlap::Nothing => return DifferenceInner::Iterate(rest),
            Overlap::First(_) => {
                rest.next();
                return DifferenceInner::Iterate(rest);
            }
            Overlap::Last(_) => {
                rest.next_back();
                return DifferenceInner::Iterate(rest);
            }
            Overlap::Some => {}
        }
        if self.len() <= other.len() / MUCH {
            DifferenceInner::Search { self_iter: rest, other_iter: other }
        } else {
            DifferenceInner::Stitch { self_iter: rest, other_iter: other.iter().peekable() }
        }
    }

    fn intersection_with<'a>(&'a self, other: &'a BTreeSet<T>) -> IntersectionInner<'a, T> {
        match self.overlap(other) {
            Overlap::Nothing => IntersectionInner::Answer(None),
            Overlap::First(value) | Overlap::Last(value) => IntersectionInner::Answer(Some(value)),
            Overlap::Some => {
                if self.len() <= other.len() / MUCH {
                    IntersectionInner::Search { small_iter: self.iter(), large_set: other }
                } else if other.len() <= self.len() / MUCH {
                    IntersectionInner::Search { small_iter: other.iter(), large_set: self }
                } else {
                    IntersectionInner::Stitch { a: self.iter(), b: other.iter() }
                }
            }
        }
    }

    fn overlap<'a>(&'a self, other: &BTreeSet<T>) -> Overlap<'a, T> {
        match (self.first(), self.last(), other.first(), other.last()) {
            (Some(first), Some(last), Some(other_first), Some(other_last)) => {
                match (first.cmp(other_last), last.cmp(other_first)) {
                    (Ordering::Greater, _) | (_, Ordering::Less) => Overlap::Nothing,
                    (Ordering::Equal, _) => Overlap::First(first),
                    (_, Ordering::Equal) => Overlap::Last(last),
                    _ => Overlap::Some,
                }
            }
            _ => Overlap::Nothing,
        }
    }
}

/// What a set has in common with another, as far as the ends of both tell.
enum Overlap<'a, T> {
    Nothing,
    First(&'a T),
    Last(&'a T),
    Some,
}

impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        match self.inner {
            DifferenceInner::Stitch { ref mut self_iter, ref mut other_iter } => {
                let mut value = self_iter.next()?;
                loop {
                    let order = match other_iter.peek() {
                        Some(other) => value.cmp(other),
                        None => Ordering::Less,
                    };
                    match order {
                        Ordering::Less => return Some(value),
                        Ordering::Equal => {
                            value = self_iter.next()?;
                            other_iter.next();
                        }
                        Ordering::Greater => {
                            other_iter.next();
                        }
                    }
                }
            }
            DifferenceInner::Search { ref mut self_iter, other_iter } => loop {
                let value = self_iter.next()?;
                if !other_iter.contains(value) {
                    return Some(value);
                }
            },
            DifferenceInner::Iterate(ref mut rest) => rest.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (all, others) = match self.inner {
            DifferenceInner::Stitch { ref self_iter, ref other_iter } => (self_iter.len(), other_iter.len()),
            DifferenceInner::Search { ref self_iter, other_iter } => (self_iter.len(), other_iter.len()),
            DifferenceInner::Iterate(ref rest) => (rest.len(), 0),
        };
        (all.saturating_sub(others), Some(all))
    }
}

impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        match self.inner {
            IntersectionInner::Stitch { ref mut a, ref mut b } => {
                let mut left = a.next()?;
                let mut right = b.next()?;
                loop {
                    match left.cmp(right) {
                        Ordering::Less => left = a.next()?,
                        Ordering::Greater => right = b.next()?,
                        Ordering::Equal => return Some(left),
                    }
                }
            }
            IntersectionInner::Search { ref mut small_iter, large_set } => loop {
                let value = small_iter.next()?;
                if large_set.contains(value) {
                    return Some(value);
                }
            },
            IntersectionInner::Answer(ref mut answer) => answer.take(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.inner {
            IntersectionInner::Stitch { ref a, ref b } => (0, Some(a.len().min(b.len()))),
            IntersectionInner::Search { ref small_iter, .. } => (0, Some(small_iter.len())),
            IntersectionInner::Answer(None) => (0, Some(0)),
            IntersectionInner::Answer(Some(_)) => (1, Some(1)),
        }
    }
}

impl<'a, T: Ord> MergeIterInner<'a, T> {
    /// The next value, from where it is; from both if it is in both.
    fn nexts(&mut self) -> (Option<&'a T>, Option<&'a T>) {
        let (a, b) = match self.peeked.take() {
            Some(Peeked::A(a)) => (Some(a), self.b.next()),
            Some(Peeked::B(b)) => (self.a.next(), Some(b)),
            None => (self.a.next(), self.b.next()),
        };
        match (a, b) {
            (Some(left), Some(right)) => match left.cmp(right) {
                Ordering::Less => {
                    self.peeked = Some(Peeked::B(right));
                    (a, None)
                }
                Ordering::Greater => {
                    self.peeked = Some(Peeked::A(left));
                    (None, b)
                }
                Ordering::Equal => (a, b),
            },
            _ => (a, b),
        }
    }

    fn lens(&self) -> (usize, usize) {
        match self.peeked {
            Some(Peeked::A(_)) => (self.a.len() + 1, self.b.len()),
            Some(Peeked::B(_)) => (self.a.len(), self.b.len() + 1),
            None => (self.a.len(), self.b.len()),
        }
    }
}

impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        let (a, b) = self.0.nexts();
        a.or(b)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (a, b) = self.0.lens();
        (a.max(b), Some(a + b))
    }
}

impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            let (a, b) = self.0.nexts();
            if a.is_none() || b.is_none() {
                return a.or(b);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (a, b) = self.0.lens();
        (0, Some(a + b))
    }
}

#[fleck::each(Part: Difference, Intersection, Union, SymmetricDifference)]
impl<T: Ord> FusedIterator for Part<'_, T> {}

// Copies, and how they are shown.

impl<T> Clone for Peeked<'_, T> {
    fn clone(&self) -> Self {
        match *self {
            Peeked::A(a) => Peeked::A(a),
            Peeked::B(b) => Peeked::B(b),
        }
    }
}

impl<T> Clone for MergeIterInner<'_, T> {
    fn clone(&self) -> Self {
        MergeIterInner { a: self.a.clone(), b: self.b.clone(), peeked: self.peeked.clone() }
    }
}

#[fleck::each(Part: Union, SymmetricDifference)]
impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Clone for Difference<'_, T> {
    fn clone(&self) -> Self {
        let inner = match self.inner {
            DifferenceInner::Stitch { ref self_iter, ref other_iter } => {
                DifferenceInner::Stitch { self_iter: self_iter.clone(), other_iter: other_iter.clone() }
            }
            DifferenceInner::Search { ref self_iter, other_iter } => {
                DifferenceInner::Search { self_iter: self_iter.clone(), other_iter: other_iter }
            }
            DifferenceInner::Iterate(ref rest) => DifferenceInner::Iterate(rest.clone()),
        };
        Difference { inner: inner }
    }
}

impl<T> Clone for Intersection<'_, T> {
    fn clone(&self) -> Self {
        let inner = match self.inner {
            IntersectionInner::Stitch { ref a, ref b } => IntersectionInner::Stitch { a: a.clone(), b: b.clone() },
            IntersectionInner::Search { ref small_iter, large_set } => {
                IntersectionInner::Search { small_iter: small_iter.clone(), large_set: large_set }
            }
            IntersectionInner::Answer(answer) => IntersectionInner::Answer(answer),
        };
        Intersection { inner: inner }
    }
}

impl<T: Debug> Debug for MergeIterInner<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MergeIterInner").field(&self.a).field(&self.b).field(&self.peeked).finish()
    }
}

impl<T: Debug> Debug for Union<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Union").field(&self.0).finish()
    }
}

impl<T: Debug> Debug for SymmetricDifference<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SymmetricDifference").field(&self.0).finish()
    }
}

impl<T: Debug> Debug for Difference<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Difference").field(&self.inner).finish()
    }
}

impl<T: Debug> Debug for Intersection<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Intersection").field(&self.inner).finish()
    }
}
