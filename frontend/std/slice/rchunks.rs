//! Chunks from the end, and chunks to write to that are all of one length.
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::mem;
use crate::panicking::panic;

impl<T> [T] {
    #[track_caller]
    #[must_use]
    pub const fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        RChunks { v: self, chunk_size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub const fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        RChunksMut { v: self, chunk_size: chunk_size }
    }

    #[track_caller]
    #[must_use]
    pub const fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        let (remainder, whole) = self.split_at(self.len() % chunk_size);
        RChunksExact { whole: RChunks { v: whole, chunk_size: chunk_size }, remainder: remainder }
    }

    #[track_caller]
    #[must_use]
    pub const fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {
        if chunk_size == 0 {
            panic("chunk size must be non-zero");
        }
        let len = self.len();
        let (whole, remainder) = self.split_at_mut(len - len % chunk_size);
        ChunksExactMut { v: whole, remainder: remainder, chunk_size: chunk_size }
    }
}

/// How many chunks of this size there are, the last one perhaps a shorter one.
fn count(len: usize, size: usize) -> (usize, Option<usize>) {
    let n = len.div_ceil(size);
    (n, Some(n))
}

#[must_use]
#[derive(Debug)]
pub struct RChunks<'a, T> {
    v: &'a [T],
    chunk_size: usize,
}

impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let (rest, chunk) = self.v.split_at(self.v.len().saturating_sub(self.chunk_size));
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        count(self.v.len(), self.chunk_size)
    }
}

impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let over = self.v.len() % self.chunk_size;
        let (chunk, rest) = self.v.split_at(if over == 0 { self.chunk_size } else { over });
        self.v = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for RChunks<'_, T> {}

#[must_use]
pub struct RChunksMut<'a, T> {
    v: &'a mut [T],
    chunk_size: usize,
}

impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.v.is_empty() {
            return None;
        }
        let whole = mem::replace(&mut self.v, &mut []);
        let at = whole.len().saturating_sub(self.chunk_size);
        let (rest, chunk) = whole.split_at_mut(at);
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        count(self.v.len(), self.chunk_size)
    }
}

impl<T> ExactSizeIterator for RChunksMut<'_, T> {}

#[must_use]
pub struct RChunksExact<'a, T> {
    whole: RChunks<'a, T>,
    remainder: &'a [T],
}

impl<'a, T> RChunksExact<'a, T> {
    #[must_use]
    pub const fn remainder(&self) -> &'a [T] {
        self.remainder
    }
}

impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        self.whole.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.whole.size_hint()
    }
}

impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.whole.next_back()
    }
}

impl<T> ExactSizeIterator for RChunksExact<'_, T> {}

#[must_use]
pub struct ChunksExactMut<'a, T> {
    v: &'a mut [T],
    remainder: &'a mut [T],
    chunk_size: usize,
}

impl<'a, T> ChunksExactMut<'a, T> {
    #[must_use]
    pub const fn into_remainder(self) -> &'a mut [T] {
        self.remainder
    }
}

impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.v.is_empty() {
            return None;
        }
        let whole = mem::replace(&mut self.v, &mut []);
        let (chunk, rest) = whole.split_at_mut(self.chunk_size);
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        count(self.v.len(), self.chunk_size)
    }
}

impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}

impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> Self {
        RChunks { v: self.v, chunk_size: self.chunk_size }
    }
}

impl<T> Clone for RChunksExact<'_, T> {
    fn clone(&self) -> Self {
        RChunksExact { whole: self.whole.clone(), remainder: self.remainder }
    }
}
