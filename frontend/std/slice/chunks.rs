//! Windows and chunks.
use crate::mem;

#[must_use]
#[derive(Debug)]
pub struct Windows<'a, T> {
    v: &'a [T],
    size: usize,
}

impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.size > self.v.len() {
            return None;
        }
        let window = &self.v[..self.size];
        self.v = &self.v[1..];
        Some(window)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = if self.size > self.v.len() { 0 } else { self.v.len() - self.size + 1 };
        (n, Some(n))
    }
}

impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.v.len();
        if self.size > len {
            return None;
        }
        let window = &self.v[len - self.size..];
        self.v = &self.v[..len - 1];
        Some(window)
    }
}

impl<T> ExactSizeIterator for Windows<'_, T> {}

#[must_use]
#[derive(Debug)]
pub struct Chunks<'a, T> {
    v: &'a [T],
    chunk_size: usize,
}

impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let (chunk, rest) = self.v.split_at(self.chunk_size.min(self.v.len()));
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.v.len();
        let n = len / self.chunk_size + if len % self.chunk_size == 0 { 0 } else { 1 };
        (n, Some(n))
    }
}

impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        let len = self.v.len();
        if len == 0 {
            return None;
        }
        let over = len % self.chunk_size;
        let (rest, chunk) = self.v.split_at(len - if over == 0 { self.chunk_size } else { over });
        self.v = rest;
        Some(chunk)
    }
}

impl<T> ExactSizeIterator for Chunks<'_, T> {}

#[must_use]
pub struct ChunksMut<'a, T> {
    v: &'a mut [T],
    chunk_size: usize,
}

impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.v.is_empty() {
            return None;
        }
        let whole = mem::replace(&mut self.v, &mut []);
        let at = self.chunk_size.min(whole.len());
        let (chunk, rest) = whole.split_at_mut(at);
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.v.len();
        let n = len / self.chunk_size + if len % self.chunk_size == 0 { 0 } else { 1 };
        (n, Some(n))
    }
}

impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

#[must_use]
#[derive(Debug)]
pub struct ChunksExact<'a, T> {
    v: &'a [T],
    rem: &'a [T],
    chunk_size: usize,
}

impl<'a, T> ChunksExact<'a, T> {
    #[must_use]
    pub fn remainder(&self) -> &'a [T] {
        self.rem
    }
}

impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let (chunk, rest) = self.v.split_at(self.chunk_size);
        self.v = rest;
        Some(chunk)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.v.len() / self.chunk_size;
        (n, Some(n))
    }
}

impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.v.is_empty() {
            return None;
        }
        let (rest, chunk) = self.v.split_at(self.v.len() - self.chunk_size);
        self.v = rest;
        Some(chunk)
    }
}

impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.v.is_empty() {
            return None;
        }
        let whole = mem::replace(&mut self.v, &mut []);
        let len = whole.len();
        let over = len % self.chunk_size;
        let (rest, chunk) = whole.split_at_mut(len - if over == 0 { self.chunk_size } else { over });
        self.v = rest;
        Some(chunk)
    }
}

impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Self {
        Windows { v: self.v, size: self.size }
    }
}

impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Self {
        Chunks { v: self.v, chunk_size: self.chunk_size }
    }
}

impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> Self {
        ChunksExact { v: self.v, rem: self.rem, chunk_size: self.chunk_size }
    }
}
