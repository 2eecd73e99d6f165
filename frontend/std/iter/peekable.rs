//! An adapter that looks ahead.
use super::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::fmt;
use crate::vec::in_place::Source;

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

    /// The next item as `func` turns it, or the item again.
    pub fn next_if_map<R>(&mut self, func: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        match func(self.next()?) {
            Ok(mapped) => Some(mapped),
            Err(item) => {
                self.peeked = Some(Some(item));
                None
            }
        }
    }

    pub fn next_if_map_mut<R>(&mut self, func: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {
        let mapped = func(self.peek_mut()?)?;
        self.next();
        Some(mapped)
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

    fn __in_place_source(&mut self) -> Option<Source> {
        self.iter.__in_place_source()
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

impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        match self.peeked {
            Some(None) => None,
            Some(Some(_)) => match self.iter.next_back() {
                Some(item) => Some(item),
                None => match self.peeked.take() {
                    Some(ahead) => ahead,
                    None => None,
                },
            },
            None => self.iter.next_back(),
        }
    }
}

impl<I: Iterator + fmt::Debug> fmt::Debug for Peekable<I>
where
    I::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Peekable").field("iter", &self.iter).field("peeked", &self.peeked).finish()
    }
}
