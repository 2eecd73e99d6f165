//! Indexing by two bounds: `v[(Bound::Excluded(0), Bound::Unbounded)]`.
use crate::ops::{Bound, Range};
use super::SliceIndex;

/// Nothing: a bound lies beyond the last number.
fn as_range(bounds: (Bound<usize>, Bound<usize>), len: usize) -> Option<Range<usize>> {
    let start = match bounds.0 {
        Bound::Included(start) => start,
        Bound::Excluded(start) => start.checked_add(1)?,
        Bound::Unbounded => 0,
    };
    let end = match bounds.1 {
        Bound::Included(end) => end.checked_add(1)?,
        Bound::Excluded(end) => end,
        Bound::Unbounded => len,
    };
    Some(Range { start: start, end: end })
}

#[track_caller]
fn must_be_range(bounds: (Bound<usize>, Bound<usize>), len: usize) -> Range<usize> {
    match as_range(bounds, len) {
        Some(range) => range,
        None => panic!("attempted to index slice up to maximum usize"),
    }
}

impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        as_range(self, slice.len())?.get(slice)
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        as_range(self, slice.len())?.get_mut(slice)
    }

    fn index(self, slice: &[T]) -> &[T] {
        must_be_range(self, slice.len()).index(slice)
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        must_be_range(self, slice.len()).index_mut(slice)
    }
}

impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        as_range(self, slice.len())?.get(slice)
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        as_range(self, slice.len())?.get_mut(slice)
    }

    fn index(self, slice: &str) -> &str {
        must_be_range(self, slice.len()).index(slice)
    }

    fn index_mut(self, slice: &mut str) -> &mut str {
        must_be_range(self, slice.len()).index_mut(slice)
    }
}
