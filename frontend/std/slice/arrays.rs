//! Slices whose length a type says: the first elements, the last ones, all in groups.
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::panicking::panic;
use super::{from_raw_parts, from_raw_parts_mut};

impl<T> [T] {
    #[must_use]
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() == N { self.first_chunk() } else { None }
    }

    #[must_use]
    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() == N { self.first_chunk_mut() } else { None }
    }

    #[must_use]
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() < N { None } else { Some(unsafe { &*(self.as_ptr() as *const [T; N]) }) }
    }

    #[must_use]
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() < N { None } else { Some(unsafe { &mut *(self.as_mut_ptr() as *mut [T; N]) }) }
    }

    #[must_use]
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        match self.split_last_chunk() {
            Some((_, last)) => Some(last),
            None => None,
        }
    }

    #[must_use]
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        match self.split_last_chunk_mut() {
            Some((_, last)) => Some(last),
            None => None,
        }
    }

    #[must_use]
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {
        if self.len() < N {
            return None;
        }
        let (first, rest) = self.split_at(N);
        Some((unsafe { &*(first.as_ptr() as *const [T; N]) }, rest))
    }

    #[must_use]
    pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> {
        if self.len() < N {
            return None;
        }
        let (first, rest) = self.split_at_mut(N);
        Some((unsafe { &mut *(first.as_mut_ptr() as *mut [T; N]) }, rest))
    }

    #[must_use]
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {
        if self.len() < N {
            return None;
        }
        let (rest, last) = self.split_at(self.len() - N);
        Some((rest, unsafe { &*(last.as_ptr() as *const [T; N]) }))
    }

    #[must_use]
    pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> {
        let len = self.len();
        if len < N {
            return None;
        }
        let (rest, last) = self.split_at_mut(len - N);
        Some((rest, unsafe { &mut *(last.as_mut_ptr() as *mut [T; N]) }))
    }

    /// The whole arrays from the front, and what is left.
    #[track_caller]
    #[must_use]
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        if N == 0 {
            panic("chunk size must be non-zero");
        }
        let (whole, rest) = self.split_at(self.len() - self.len() % N);
        (unsafe { from_raw_parts(whole.as_ptr() as *const [T; N], whole.len() / N) }, rest)
    }

    #[track_caller]
    #[must_use]
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {
        if N == 0 {
            panic("chunk size must be non-zero");
        }
        let len = self.len();
        let (whole, rest) = self.split_at_mut(len - len % N);
        (unsafe { from_raw_parts_mut(whole.as_mut_ptr() as *mut [T; N], len / N) }, rest)
    }

    #[track_caller]
    #[must_use]
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {
        if N == 0 {
            panic("chunk size must be non-zero");
        }
        let (rest, whole) = self.split_at(self.len() % N);
        (rest, unsafe { from_raw_parts(whole.as_ptr() as *const [T; N], whole.len() / N) })
    }

    #[track_caller]
    #[must_use]
    pub const fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {
        if N == 0 {
            panic("window size must be non-zero");
        }
        ArrayWindows { rest: self }
    }
}

impl<T, const N: usize> [[T; N]] {
    #[must_use]
    pub const fn as_flattened(&self) -> &[T] {
        unsafe { from_raw_parts(self.as_ptr() as *const T, self.len() * N) }
    }

    #[must_use]
    pub const fn as_flattened_mut(&mut self) -> &mut [T] {
        let len = self.len() * N;
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut T, len) }
    }
}

pub struct ArrayWindows<'a, T, const N: usize> {
    rest: &'a [T],
}

impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];

    fn next(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.first_chunk()?;
        self.rest = &self.rest[1..];
        Some(window)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = (self.rest.len() + 1).saturating_sub(N);
        (n, Some(n))
    }
}

impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]> {
        let window = self.rest.last_chunk()?;
        self.rest = &self.rest[..self.rest.len() - 1];
        Some(window)
    }
}

impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
