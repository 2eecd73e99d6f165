//! Parts of a slice that can be written to.
use crate::iter::Iterator;
use crate::mem;

impl<T> [T] {
    #[must_use]
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        if mid <= self.len() { Some(self.split_at(mid)) } else { None }
    }

    #[must_use]
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        if mid <= self.len() { Some(self.split_at_mut(mid)) } else { None }
    }

    #[must_use]
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {
        SplitInclusiveMut { rest: self, pred: pred }
    }

    #[must_use]
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {
        ChunkByMut { rest: self, pred: pred }
    }
}

#[must_use]
pub struct SplitInclusiveMut<'a, T, P> {
    rest: &'a mut [T],
    pred: P,
}

impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
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
        let whole = mem::replace(&mut self.rest, &mut []);
        let (part, rest) = whole.split_at_mut(end);
        self.rest = rest;
        Some(part)
    }
}

/// Runs of neighbours that belong together.
#[must_use]
pub struct ChunkByMut<'a, T, P> {
    rest: &'a mut [T],
    pred: P,
}

impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut end = 1;
        while end < self.rest.len() && (self.pred)(&self.rest[end - 1], &self.rest[end]) {
            end += 1;
        }
        let whole = mem::replace(&mut self.rest, &mut []);
        let (part, rest) = whole.split_at_mut(end);
        self.rest = rest;
        Some(part)
    }
}
