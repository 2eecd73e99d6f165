//! Iterators, and the adapters that take no function; those that take one are in `iter_fn`.
use crate::cmp::Ordering;
pub use crate::iter_fn::{from_fn, once_with, repeat_n, repeat_with, successors};
pub use crate::iter_fn::{Filter, FilterMap, FlatMap, FromFn, Inspect, Map, MapWhile, OnceWith, RepeatN, RepeatWith};
pub use crate::iter_fn::{Scan, SkipWhile, Successors, TakeWhile};
use crate::ops::{ControlFlow, Try};

#[lang = "Iterator"]
#[must_use]
pub trait Iterator {
    type Item;

    #[lang = "next"]
    fn next(&mut self) -> Option<Self::Item>;

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }

    #[inline]
    fn count(self) -> usize
    where
        Self: Sized,
    {
        let mut iter = self;
        let mut n = 0;
        while iter.next().is_some() {
            n += 1;
        }
        n
    }

    #[inline]
    fn last(self) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut last = None;
        for item in self {
            last = Some(item);
        }
        last
    }

    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let mut left = n;
        while left > 0 {
            if self.next().is_none() {
                return None;
            }
            left -= 1;
        }
        self.next()
    }

    #[inline]
    #[track_caller]
    #[must_use]
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized,
    {
        if step == 0 {
            crate::panicking::panic("assertion failed: step != 0");
        }
        StepBy { iter: self, step_minus_one: step - 1, first: true }
    }

    #[inline]
    #[must_use]
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>
    where
        Self: Sized,
    {
        Chain { first: Some(self), second: Some(other.into_iter()) }
    }

    #[inline]
    #[must_use]
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>
    where
        Self: Sized,
    {
        Zip { a: self, b: other.into_iter() }
    }

    #[inline]
    #[must_use]
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized,
    {
        Enumerate { iter: self, count: 0 }
    }

    #[inline]
    #[must_use]
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized,
    {
        Peekable { iter: self, peeked: None }
    }

    #[inline]
    #[must_use]
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized,
    {
        Skip { iter: self, n: n }
    }

    #[inline]
    #[must_use]
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized,
    {
        Take { iter: self, n: n }
    }

    #[inline]
    #[must_use]
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoIterator,
    {
        Flatten { iter: self, front: None, back: None }
    }

    #[inline]
    #[must_use]
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
    {
        Map { iter: self, f: f }
    }

    #[inline]
    #[must_use]
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
    {
        Filter { iter: self, predicate: predicate }
    }

    #[inline]
    #[must_use]
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
    {
        FilterMap { iter: self, f: f }
    }

    #[inline]
    #[must_use]
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
    {
        FlatMap { inner: Flatten { iter: Map { iter: self, f: f }, front: None, back: None } }
    }

    #[inline]
    #[must_use]
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
    {
        TakeWhile { iter: self, finished: false, predicate: predicate }
    }

    #[inline]
    #[must_use]
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
    {
        SkipWhile { iter: self, begun: false, predicate: predicate }
    }

    #[inline]
    #[must_use]
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
    {
        MapWhile { iter: self, predicate: predicate }
    }

    #[inline]
    #[must_use]
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
    {
        Scan { iter: self, f: f, state: initial_state }
    }

    #[inline]
    #[must_use]
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized,
    {
        Inspect { iter: self, f: f }
    }

    #[inline]
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B
    where
        Self: Sized,
    {
        let mut f = f;
        let mut so_far = init;
        for item in self {
            so_far = f(so_far, item);
        }
        so_far
    }

    #[inline]
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut iter = self;
        match iter.next() {
            Some(first) => Some(iter.fold(first, f)),
            None => None,
        }
    }

    #[inline]
    fn for_each<F: FnMut(Self::Item)>(self, f: F)
    where
        Self: Sized,
    {
        let mut f = f;
        for item in self {
            f(item);
        }
    }

    #[inline]
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>,
    {
        let mut f = f;
        let mut so_far = init;
        loop {
            match self.next() {
                Some(item) => match f(so_far, item).branch() {
                    ControlFlow::Continue(next) => so_far = next,
                    ControlFlow::Break(residual) => return R::from_residual(residual),
                },
                None => return R::from_output(so_far),
            }
        }
    }

    #[inline]
    fn try_for_each<F, R>(&mut self, f: F) -> R
    where
        Self: Sized,
        F: FnMut(Self::Item) -> R,
        R: Try<Output = ()>,
    {
        let mut f = f;
        loop {
            match self.next() {
                Some(item) => match f(item).branch() {
                    ControlFlow::Continue(_) => {}
                    ControlFlow::Break(residual) => return R::from_residual(residual),
                },
                None => return R::from_output(()),
            }
        }
    }

    #[inline]
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool
    where
        Self: Sized,
    {
        let mut f = f;
        while let Some(item) = self.next() {
            if !f(item) {
                return false;
            }
        }
        true
    }

    #[inline]
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool
    where
        Self: Sized,
    {
        let mut f = f;
        while let Some(item) = self.next() {
            if f(item) {
                return true;
            }
        }
        false
    }

    #[inline]
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut predicate = predicate;
        while let Some(item) = self.next() {
            if predicate(&item) {
                return Some(item);
            }
        }
        None
    }

    #[inline]
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>
    where
        Self: Sized,
    {
        let mut f = f;
        while let Some(item) = self.next() {
            let found = f(item);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    #[inline]
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>
    where
        Self: Sized,
    {
        let mut predicate = predicate;
        let mut i = 0;
        while let Some(item) = self.next() {
            if predicate(item) {
                return Some(i);
            }
            i += 1;
        }
        None
    }

    #[inline]
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>
    where
        Self: Sized + ExactSizeIterator + DoubleEndedIterator,
    {
        let mut predicate = predicate;
        let mut i = self.len();
        while let Some(item) = self.next_back() {
            i -= 1;
            if predicate(item) {
                return Some(i);
            }
        }
        None
    }

    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B)
    where
        Self: Sized,
    {
        let mut f = f;
        let mut left = B::default();
        let mut right = B::default();
        for item in self {
            if f(&item) {
                left.extend(Some(item));
            } else {
                right.extend(Some(item));
            }
        }
        (left, right)
    }

    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut compare = compare;
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        for item in iter {
            if compare(&best, &item).is_le() {
                best = item;
            }
        }
        Some(best)
    }

    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut compare = compare;
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        for item in iter {
            if compare(&best, &item).is_gt() {
                best = item;
            }
        }
        Some(best)
    }

    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut f = f;
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        let mut best_key = f(&best);
        for item in iter {
            let key = f(&item);
            if best_key.cmp(&key).is_le() {
                best = item;
                best_key = key;
            }
        }
        Some(best)
    }

    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut f = f;
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        let mut best_key = f(&best);
        for item in iter {
            let key = f(&item);
            if best_key.cmp(&key).is_gt() {
                best = item;
                best_key = key;
            }
        }
        Some(best)
    }

    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool
    where
        Self: Sized,
    {
        let mut compare = compare;
        let mut iter = self;
        let mut before = match iter.next() {
            Some(item) => item,
            None => return true,
        };
        for item in iter {
            if !compare(&before, &item) {
                return false;
            }
            before = item;
        }
        true
    }

    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool
    where
        Self: Sized,
    {
        self.map(f).is_sorted()
    }

    #[inline]
    #[must_use]
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized,
    {
        Fuse { iter: Some(self) }
    }

    #[inline]
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }

    #[inline]
    fn collect<B: FromIterator<Self::Item>>(self) -> B
    where
        Self: Sized,
    {
        FromIterator::from_iter(self)
    }

    fn max(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        for item in iter {
            if best.cmp(&item).is_le() {
                best = item;
            }
        }
        Some(best)
    }

    fn min(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut iter = self;
        let mut best = match iter.next() {
            Some(item) => item,
            None => return None,
        };
        for item in iter {
            if best.cmp(&item).is_gt() {
                best = item;
            }
        }
        Some(best)
    }

    #[inline]
    #[must_use]
    fn rev(self) -> Rev<Self>
    where
        Self: Sized + DoubleEndedIterator,
    {
        Rev { iter: self }
    }

    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + Iterator<Item = (A, B)>,
    {
        let mut left = FromA::default();
        let mut right = FromB::default();
        for (a, b) in self {
            left.extend(Some(a));
            right.extend(Some(b));
        }
        (left, right)
    }

    #[inline]
    #[must_use]
    fn copied<'a, T: Copy + 'a>(self) -> Copied<Self>
    where
        Self: Sized + Iterator<Item = &'a T>,
    {
        Copied { iter: self }
    }

    #[inline]
    #[must_use]
    fn cloned<'a, T: Clone + 'a>(self) -> Cloned<Self>
    where
        Self: Sized + Iterator<Item = &'a T>,
    {
        Cloned { iter: self }
    }

    #[inline]
    #[must_use]
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone,
    {
        Cycle { original: self.clone(), iter: self }
    }

    #[inline]
    #[track_caller]
    fn sum<S: Sum<Self::Item>>(self) -> S
    where
        Self: Sized,
    {
        S::sum(self)
    }

    #[inline]
    #[track_caller]
    fn product<P: Product<Self::Item>>(self) -> P
    where
        Self: Sized,
    {
        P::product(self)
    }

    fn cmp<I>(self, other: I) -> Ordering
    where
        I: IntoIterator<Item = Self::Item>,
        Self::Item: Ord,
        Self: Sized,
    {
        let mut left = self;
        let mut right = other.into_iter();
        loop {
            match (left.next(), right.next()) {
                (Some(a), Some(b)) => {
                    let order = a.cmp(&b);
                    if order.is_ne() {
                        return order;
                    }
                }
                (Some(_), None) => return Ordering::Greater,
                (None, Some(_)) => return Ordering::Less,
                (None, None) => return Ordering::Equal,
            }
        }
    }

    fn partial_cmp<I>(self, other: I) -> Option<Ordering>
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        let mut left = self;
        let mut right = other.into_iter();
        loop {
            match (left.next(), right.next()) {
                (Some(a), Some(b)) => match a.partial_cmp(&b) {
                    Some(Ordering::Equal) => {}
                    order => return order,
                },
                (Some(_), None) => return Some(Ordering::Greater),
                (None, Some(_)) => return Some(Ordering::Less),
                (None, None) => return Some(Ordering::Equal),
            }
        }
    }

    fn eq<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized,
    {
        let mut left = self;
        let mut right = other.into_iter();
        loop {
            match (left.next(), right.next()) {
                (Some(a), Some(b)) => {
                    if a != b {
                        return false;
                    }
                }
                (None, None) => return true,
                _ => return false,
            }
        }
    }

    fn ne<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized,
    {
        !Iterator::eq(self, other)
    }

    fn lt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        Iterator::partial_cmp(self, other) == Some(Ordering::Less)
    }

    fn le<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        match Iterator::partial_cmp(self, other) {
            Some(order) => order.is_le(),
            None => false,
        }
    }

    fn gt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        Iterator::partial_cmp(self, other) == Some(Ordering::Greater)
    }

    fn ge<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        match Iterator::partial_cmp(self, other) {
            Some(order) => order.is_ge(),
            None => false,
        }
    }

    fn is_sorted(self) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd,
    {
        let mut iter = self;
        let mut before = match iter.next() {
            Some(item) => item,
            None => return true,
        };
        for item in iter {
            if !(before <= item) {
                return false;
            }
            before = item;
        }
        true
    }
}

impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<I::Item> {
        (**self).nth(n)
    }
}

#[lang = "IntoIterator"]
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;

    #[lang = "into_iter"]
    #[must_use]
    fn into_iter(self) -> Self::IntoIter;
}

impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;

    #[inline]
    fn into_iter(self) -> I {
        self
    }
}

pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}

pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;

    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        let mut left = n;
        while left > 0 {
            if self.next_back().is_none() {
                return None;
            }
            left -= 1;
        }
        self.next_back()
    }

    #[inline]
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B
    where
        Self: Sized,
    {
        self.rev().fold(init, f)
    }

    #[inline]
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
    {
        let mut predicate = predicate;
        while let Some(item) = self.next_back() {
            if predicate(&item) {
                return Some(item);
            }
        }
        None
    }
}

impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I {
    #[inline]
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}

pub trait ExactSizeIterator: Iterator {
    #[inline]
    fn len(&self) -> usize {
        self.size_hint().0
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}

/// An iterator that keeps answering `None` once it has.
pub trait FusedIterator: Iterator {}

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Sum for T {
    #[track_caller]
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 0;
        for item in iter {
            total += item;
        }
        total
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> Sum<&'a T> for T {
    #[track_caller]
    fn sum<I: Iterator<Item = &'a T>>(iter: I) -> T {
        let mut total = 0;
        for item in iter {
            total += *item;
        }
        total
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Product for T {
    #[track_caller]
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 1;
        for item in iter {
            total *= item;
        }
        total
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a> Product<&'a T> for T {
    #[track_caller]
    fn product<I: Iterator<Item = &'a T>>(iter: I) -> T {
        let mut total = 1;
        for item in iter {
            total *= *item;
        }
        total
    }
}

// The empty sum of floats is -0.0, so that adding it changes nothing, not even the sign of a zero.
#[fleck::each(T: f32, f64)]
impl Sum for T {
    fn sum<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = -0.0;
        for item in iter {
            total += item;
        }
        total
    }
}

#[fleck::each(T: f32, f64)]
impl<'a> Sum<&'a T> for T {
    fn sum<I: Iterator<Item = &'a T>>(iter: I) -> T {
        let mut total = -0.0;
        for item in iter {
            total += *item;
        }
        total
    }
}

#[fleck::each(T: f32, f64)]
impl Product for T {
    fn product<I: Iterator<Item = T>>(iter: I) -> T {
        let mut total = 1.0;
        for item in iter {
            total *= item;
        }
        total
    }
}

#[fleck::each(T: f32, f64)]
impl<'a> Product<&'a T> for T {
    fn product<I: Iterator<Item = &'a T>>(iter: I) -> T {
        let mut total = 1.0;
        for item in iter {
            total *= *item;
        }
        total
    }
}

// Adapters.

#[must_use]
pub struct Rev<T> {
    iter: T,
}

impl<I: DoubleEndedIterator> Iterator for Rev<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        self.iter.next_back()
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {
    #[inline]
    fn next_back(&mut self) -> Option<I::Item> {
        self.iter.next()
    }
}

impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}

impl<I: Clone> Clone for Rev<I> {
    fn clone(&self) -> Rev<I> {
        Rev { iter: self.iter.clone() }
    }
}

#[must_use]
pub struct Enumerate<I> {
    iter: I,
    count: usize,
}

impl<I: Iterator> Iterator for Enumerate<I> {
    type Item = (usize, I::Item);

    #[inline]
    fn next(&mut self) -> Option<(usize, I::Item)> {
        match self.iter.next() {
            Some(item) => {
                let i = self.count;
                self.count = i + 1;
                Some((i, item))
            }
            None => None,
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {
    #[inline]
    fn next_back(&mut self) -> Option<(usize, I::Item)> {
        match self.iter.next_back() {
            Some(item) => Some((self.count + self.iter.len(), item)),
            None => None,
        }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}

impl<I: Clone> Clone for Enumerate<I> {
    fn clone(&self) -> Enumerate<I> {
        Enumerate { iter: self.iter.clone(), count: self.count }
    }
}

#[must_use]
pub struct Zip<A, B> {
    a: A,
    b: B,
}

impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);

    #[inline]
    fn next(&mut self) -> Option<(A::Item, B::Item)> {
        match self.a.next() {
            Some(a) => match self.b.next() {
                Some(b) => Some((a, b)),
                None => None,
            },
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (a_low, a_high) = self.a.size_hint();
        let (b_low, b_high) = self.b.size_hint();
        let high = match (a_high, b_high) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (Some(a), None) => Some(a),
            (None, b) => b,
        };
        (a_low.min(b_low), high)
    }
}

impl<A, B> DoubleEndedIterator for Zip<A, B>
where
    A: DoubleEndedIterator + ExactSizeIterator,
    B: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> {
        while self.a.len() > self.b.len() {
            self.a.next_back();
        }
        while self.b.len() > self.a.len() {
            self.b.next_back();
        }
        match (self.a.next_back(), self.b.next_back()) {
            (Some(a), Some(b)) => Some((a, b)),
            _ => None,
        }
    }
}

impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

impl<A: Clone, B: Clone> Clone for Zip<A, B> {
    fn clone(&self) -> Zip<A, B> {
        Zip { a: self.a.clone(), b: self.b.clone() }
    }
}

#[must_use]
pub struct Chain<A, B> {
    first: Option<A>,
    second: Option<B>,
}

impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> {
    type Item = A::Item;

    #[inline]
    fn next(&mut self) -> Option<A::Item> {
        if let Some(ref mut first) = self.first {
            let item = first.next();
            if item.is_some() {
                return item;
            }
            self.first = None;
        }
        match self.second {
            Some(ref mut second) => second.next(),
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (a_low, a_high) = match self.first {
            Some(ref first) => first.size_hint(),
            None => (0, Some(0)),
        };
        let (b_low, b_high) = match self.second {
            Some(ref second) => second.size_hint(),
            None => (0, Some(0)),
        };
        let high = match (a_high, b_high) {
            (Some(a), Some(b)) => a.checked_add(b),
            _ => None,
        };
        (a_low.saturating_add(b_low), high)
    }
}

impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {
    fn next_back(&mut self) -> Option<A::Item> {
        if let Some(ref mut second) = self.second {
            let item = second.next_back();
            if item.is_some() {
                return item;
            }
            self.second = None;
        }
        match self.first {
            Some(ref mut first) => first.next_back(),
            None => None,
        }
    }
}

impl<A: Clone, B: Clone> Clone for Chain<A, B> {
    fn clone(&self) -> Chain<A, B> {
        Chain { first: self.first.clone(), second: self.second.clone() }
    }
}

#[must_use]
pub struct Take<I> {
    iter: I,
    n: usize,
}

impl<I: Iterator> Iterator for Take<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.n == 0 {
            return (0, Some(0));
        }
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(high.min(self.n)),
            None => Some(self.n),
        };
        (low.min(self.n), high)
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        let n = self.n;
        self.n -= 1;
        let len = self.iter.len();
        if len > n { self.iter.nth_back(len - n) } else { self.iter.next_back() }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}

impl<I: Clone> Clone for Take<I> {
    fn clone(&self) -> Take<I> {
        Take { iter: self.iter.clone(), n: self.n }
    }
}

#[must_use]
pub struct Skip<I> {
    iter: I,
    n: usize,
}

impl<I: Iterator> Iterator for Skip<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.n > 0 {
            let n = self.n;
            self.n = 0;
            self.iter.nth(n)
        } else {
            self.iter.next()
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(high.saturating_sub(self.n)),
            None => None,
        };
        (low.saturating_sub(self.n), high)
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        if self.iter.len() > self.n { self.iter.next_back() } else { None }
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}

impl<I: Clone> Clone for Skip<I> {
    fn clone(&self) -> Skip<I> {
        Skip { iter: self.iter.clone(), n: self.n }
    }
}

#[must_use]
pub struct StepBy<I> {
    iter: I,
    step_minus_one: usize,
    first: bool,
}

impl<I: Iterator> Iterator for StepBy<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        if self.first {
            self.first = false;
            self.iter.next()
        } else {
            self.iter.nth(self.step_minus_one)
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => Some(self.steps_in(high)),
            None => None,
        };
        (self.steps_in(low), high)
    }
}

impl<I> StepBy<I> {
    fn steps_in(&self, n: usize) -> usize {
        if !self.first {
            n / self.step_minus_one.saturating_add(1)
        } else if n == 0 {
            0
        } else {
            1 + (n - 1) / self.step_minus_one.saturating_add(1)
        }
    }
}

impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        let len = self.iter.len();
        let step = self.step_minus_one + 1;
        let beyond = if self.first {
            if len == 0 { 0 } else { (len - 1) % step }
        } else {
            len % step
        };
        self.iter.nth_back(beyond)
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

impl<I: Clone> Clone for StepBy<I> {
    fn clone(&self) -> StepBy<I> {
        StepBy { iter: self.iter.clone(), step_minus_one: self.step_minus_one, first: self.first }
    }
}

#[must_use]
pub struct Copied<I> {
    iter: I,
}

impl<'a, T: Copy + 'a, I: Iterator<Item = &'a T>> Iterator for Copied<I> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(item) => Some(*item),
            None => None,
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<'a, T: Copy + 'a, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Copied<I> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        match self.iter.next_back() {
            Some(item) => Some(*item),
            None => None,
        }
    }
}

impl<'a, T: Copy + 'a, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Copied<I> {}

impl<I: Clone> Clone for Copied<I> {
    fn clone(&self) -> Copied<I> {
        Copied { iter: self.iter.clone() }
    }
}

#[must_use]
pub struct Cloned<I> {
    iter: I,
}

impl<'a, T: Clone + 'a, I: Iterator<Item = &'a T>> Iterator for Cloned<I> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(item) => Some(item.clone()),
            None => None,
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<'a, T: Clone + 'a, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Cloned<I> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        match self.iter.next_back() {
            Some(item) => Some(item.clone()),
            None => None,
        }
    }
}

impl<'a, T: Clone + 'a, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Cloned<I> {}

impl<I: Clone> Clone for Cloned<I> {
    fn clone(&self) -> Cloned<I> {
        Cloned { iter: self.iter.clone() }
    }
}

#[must_use]
pub struct Cycle<I> {
    original: I,
    iter: I,
}

impl<I: Clone + Iterator> Iterator for Cycle<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        let item = self.iter.next();
        if item.is_some() {
            return item;
        }
        self.iter = self.original.clone();
        self.iter.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.original.size_hint() {
            (0, Some(0)) => (0, Some(0)),
            (0, _) => (0, None),
            _ => (usize::MAX, None),
        }
    }
}

#[must_use]
pub struct Fuse<I> {
    iter: Option<I>,
}

impl<I: Iterator> Iterator for Fuse<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        if let Some(ref mut iter) = self.iter {
            let item = iter.next();
            if item.is_none() {
                self.iter = None;
            }
            item
        } else {
            None
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.iter {
            Some(ref iter) => iter.size_hint(),
            None => (0, Some(0)),
        }
    }
}

impl<I: Iterator> FusedIterator for Fuse<I> {}

#[must_use]
pub struct Peekable<I: Iterator> {
    iter: I,
    // The outer option: did we look ahead? The inner: what was there.
    peeked: Option<Option<I::Item>>,
}

impl<I: Iterator> Peekable<I> {
    #[inline]
    pub fn peek(&mut self) -> Option<&I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        match self.peeked {
            Some(Some(ref item)) => Some(item),
            _ => None,
        }
    }

    #[inline]
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        match self.peeked {
            Some(Some(ref mut item)) => Some(item),
            _ => None,
        }
    }

    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        let matches = match self.peek() {
            Some(item) => func(item),
            None => false,
        };
        if matches { self.next() } else { None }
    }

    pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item>
    where
        I::Item: PartialEq<T>,
    {
        let matches = match self.peek() {
            Some(item) => *item == *expected,
            None => false,
        };
        if matches { self.next() } else { None }
    }
}

impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;

    #[inline]
    fn next(&mut self) -> Option<I::Item> {
        match self.peeked.take() {
            Some(item) => item,
            None => self.iter.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let ahead = match self.peeked {
            Some(None) => return (0, Some(0)),
            Some(Some(_)) => 1,
            None => 0,
        };
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) => high.checked_add(ahead),
            None => None,
        };
        (low.saturating_add(ahead), high)
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}

impl<I: Iterator + Clone> Clone for Peekable<I>
where
    I::Item: Clone,
{
    fn clone(&self) -> Peekable<I> {
        Peekable { iter: self.iter.clone(), peeked: self.peeked.clone() }
    }
}

#[must_use]
pub struct Flatten<I: Iterator>
where
    I::Item: IntoIterator,
{
    pub(crate) iter: I,
    front: Option<<I::Item as IntoIterator>::IntoIter>,
    back: Option<<I::Item as IntoIterator>::IntoIter>,
}

impl<I: Iterator> Iterator for Flatten<I>
where
    I::Item: IntoIterator,
{
    type Item = <I::Item as IntoIterator>::Item;

    fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        loop {
            if let Some(ref mut front) = self.front {
                let item = front.next();
                if item.is_some() {
                    return item;
                }
                self.front = None;
            }
            match self.iter.next() {
                Some(inner) => self.front = Some(inner.into_iter()),
                None => {
                    return match self.back {
                        Some(ref mut back) => back.next(),
                        None => None,
                    };
                }
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (front_low, front_high) = match self.front {
            Some(ref front) => front.size_hint(),
            None => (0, Some(0)),
        };
        let (back_low, back_high) = match self.back {
            Some(ref back) => back.size_hint(),
            None => (0, Some(0)),
        };
        let high = match (self.iter.size_hint(), front_high, back_high) {
            ((0, Some(0)), Some(front), Some(back)) => front.checked_add(back),
            _ => None,
        };
        (front_low.saturating_add(back_low), high)
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I>
where
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::IntoIter: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item> {
        loop {
            if let Some(ref mut back) = self.back {
                let item = back.next_back();
                if item.is_some() {
                    return item;
                }
                self.back = None;
            }
            match self.iter.next_back() {
                Some(inner) => self.back = Some(inner.into_iter()),
                None => {
                    return match self.front {
                        Some(ref mut front) => front.next_back(),
                        None => None,
                    };
                }
            }
        }
    }
}

// Sources.

pub struct Empty<T> {
    marker: crate::marker::PhantomData<T>,
}

pub const fn empty<T>() -> Empty<T> {
    Empty { marker: crate::marker::PhantomData }
}

impl<T> Iterator for Empty<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(0))
    }
}

pub struct Once<T> {
    value: Option<T>,
}

pub fn once<T>(value: T) -> Once<T> {
    Once { value: Some(value) }
}

impl<T> Iterator for Once<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.value.take()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = if self.value.is_some() { 1 } else { 0 };
        (n, Some(n))
    }
}

impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {
        self.value.take()
    }
}

impl<T> ExactSizeIterator for Once<T> {}

pub struct Repeat<A> {
    element: A,
}

pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {
    Repeat { element: elt }
}

impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        Some(self.element.clone())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }
}

#[must_use]
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {
    Zip { a: a.into_iter(), b: b.into_iter() }
}

// `collect` into an `Option` or a `Result` stops at the first failure.

struct UntilNone<'a, I> {
    iter: I,
    stopped: &'a mut bool,
}

impl<'a, T, I: Iterator<Item = Option<T>>> Iterator for UntilNone<'a, I> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(Some(item)) => Some(item),
            Some(None) => {
                *self.stopped = true;
                None
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let mut stopped = false;
        let all: V = FromIterator::from_iter(UntilNone { iter: iter.into_iter(), stopped: &mut stopped });
        if stopped { None } else { Some(all) }
    }
}

struct UntilErr<'a, I, E> {
    iter: I,
    error: &'a mut Option<E>,
}

impl<'a, T, E, I: Iterator<Item = Result<T, E>>> Iterator for UntilErr<'a, I, E> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self.iter.next() {
            Some(Ok(item)) => Some(item),
            Some(Err(error)) => {
                *self.error = Some(error);
                None
            }
            None => None,
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.iter.size_hint().1)
    }
}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut error = None;
        let all: V = FromIterator::from_iter(UntilErr { iter: iter.into_iter(), error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(all),
        }
    }
}

impl<T, U: Sum<T>> Sum<Option<T>> for Option<U> {
    fn sum<I: Iterator<Item = Option<T>>>(iter: I) -> Option<U> {
        let mut stopped = false;
        let total = U::sum(UntilNone { iter: iter, stopped: &mut stopped });
        if stopped { None } else { Some(total) }
    }
}

impl<T, E, U: Sum<T>> Sum<Result<T, E>> for Result<U, E> {
    fn sum<I: Iterator<Item = Result<T, E>>>(iter: I) -> Result<U, E> {
        let mut error = None;
        let total = U::sum(UntilErr { iter: iter, error: &mut error });
        match error {
            Some(error) => Err(error),
            None => Ok(total),
        }
    }
}

impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) {
        for _ in iter {}
    }
}
