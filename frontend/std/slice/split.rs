//! Parts of slices that a function tells apart; `slice` re-exports them.
use crate::iter::{DoubleEndedIterator, Iterator};

#[must_use]
pub struct Split<'a, T, P> {
    v: &'a [T],
    pred: P,
    finished: bool,
}

impl<'a, T, P: FnMut(&T) -> bool> Split<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], pred: P) -> Split<'a, T, P> {
        Split { v: slice, pred: pred, finished: false }
    }

    /// The last part.
    fn finish(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        self.finished = true;
        Some(self.v)
    }

    /// The index of the first element that separates, or the length.
    fn first(&mut self, slice: &[T]) -> usize {
        let mut i = 0;
        while i < slice.len() && !(self.pred)(&slice[i]) {
            i += 1;
        }
        i
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let slice = self.v;
        let at = self.first(slice);
        if at == slice.len() {
            return self.finish();
        }
        self.v = &slice[at + 1..];
        Some(&slice[..at])
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let slice = self.v;
        let mut from = slice.len();
        while from > 0 && !(self.pred)(&slice[from - 1]) {
            from -= 1;
        }
        if from == 0 {
            return self.finish();
        }
        self.v = &slice[..from - 1];
        Some(&slice[from..])
    }
}

#[must_use]
pub struct SplitInclusive<'a, T, P> {
    rest: &'a [T],
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> SplitInclusive<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], pred: P) -> SplitInclusive<'a, T, P> {
        SplitInclusive { rest: slice, pred: pred }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut end = 0;
        while end < self.rest.len() {
            end += 1;
            if (self.pred)(&self.rest[end - 1]) {
                break;
            }
        }
        let (part, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(part)
    }
}

#[must_use]
pub struct SplitMut<'a, T, P> {
    rest: Option<&'a mut [T]>,
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> SplitMut<'a, T, P> {
    pub(crate) fn new(slice: &'a mut [T], pred: P) -> SplitMut<'a, T, P> {
        SplitMut { rest: Some(slice), pred: pred }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        let slice = self.rest.take()?;
        let mut at = 0;
        while at < slice.len() && !(self.pred)(&slice[at]) {
            at += 1;
        }
        if at == slice.len() {
            return Some(slice);
        }
        let (part, rest) = slice.split_at_mut(at);
        let (_, rest) = rest.split_at_mut(1);
        self.rest = Some(rest);
        Some(part)
    }
}

#[must_use]
pub struct RSplit<'a, T, P> {
    split: Split<'a, T, P>,
}

impl<'a, T, P: FnMut(&T) -> bool> RSplit<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], pred: P) -> RSplit<'a, T, P> {
        RSplit { split: Split::new(slice, pred) }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        self.split.next_back()
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.split.next()
    }
}

#[must_use]
pub struct SplitN<'a, T, P> {
    split: Split<'a, T, P>,
    left: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> SplitN<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], n: usize, pred: P) -> SplitN<'a, T, P> {
        SplitN { split: Split::new(slice, pred), left: n }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.split.finish() } else { self.split.next() }
    }
}

#[must_use]
pub struct RSplitN<'a, T, P> {
    split: Split<'a, T, P>,
    left: usize,
}

impl<'a, T, P: FnMut(&T) -> bool> RSplitN<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], n: usize, pred: P) -> RSplitN<'a, T, P> {
        RSplitN { split: Split::new(slice, pred), left: n }
    }
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        if self.left == 0 { self.split.finish() } else { self.split.next_back() }
    }
}

/// Runs of neighbours that belong together.
#[must_use]
pub struct ChunkBy<'a, T, P> {
    rest: &'a [T],
    pred: P,
}

impl<'a, T, P: FnMut(&T, &T) -> bool> ChunkBy<'a, T, P> {
    pub(crate) fn new(slice: &'a [T], pred: P) -> ChunkBy<'a, T, P> {
        ChunkBy { rest: slice, pred: pred }
    }
}

impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut end = 1;
        while end < self.rest.len() && (self.pred)(&self.rest[end - 1], &self.rest[end]) {
            end += 1;
        }
        let (part, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(part)
    }
}

impl<T, P: FnMut(&T) -> bool + Clone> Clone for Split<'_, T, P> {
    fn clone(&self) -> Self {
        Split { v: self.v, pred: self.pred.clone(), finished: self.finished }
    }
}

impl<T, P: FnMut(&T) -> bool + Clone> Clone for SplitInclusive<'_, T, P> {
    fn clone(&self) -> Self {
        SplitInclusive { rest: self.rest, pred: self.pred.clone() }
    }
}

impl<T, P: FnMut(&T) -> bool + Clone> Clone for RSplit<'_, T, P> {
    fn clone(&self) -> Self {
        RSplit { split: self.split.clone() }
    }
}

impl<T, P: Clone> Clone for ChunkBy<'_, T, P> {
    fn clone(&self) -> Self {
        ChunkBy { rest: self.rest, pred: self.pred.clone() }
    }
}

impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut start = self.rest.len() - 1;
        while start > 0 && (self.pred)(&self.rest[start - 1], &self.rest[start]) {
            start -= 1;
        }
        let (rest, part) = self.rest.split_at(start);
        self.rest = rest;
        Some(part)
    }
}

impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut start = self.rest.len() - 1;
        while start > 0 && !(self.pred)(&self.rest[start - 1]) {
            start -= 1;
        }
        let (rest, part) = self.rest.split_at(start);
        self.rest = rest;
        Some(part)
    }
}
