//! Indexing. By `usize` it is built in; these make it, and ranges, available to `Index` and `get`.
use crate::ops::RangeToInclusive;
use crate::ops::{Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo};
use super::{from_raw_parts, from_raw_parts_mut};

pub trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    #[unstable]
    fn get(self, slice: &T) -> Option<&Self::Output>;
    #[unstable]
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    #[unstable]
    #[track_caller]
    fn index(self, slice: &T) -> &Self::Output;
    #[unstable]
    #[track_caller]
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

impl<T> SliceIndex<[T]> for usize {
    type Output = T;

    #[inline]
    fn get(self, slice: &[T]) -> Option<&T> {
        if self < slice.len() { Some(&(*slice)[self]) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
        if self < slice.len() { Some(&mut (*slice)[self]) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &T {
        &(*slice)[self]
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut T {
        &mut (*slice)[self]
    }
}

#[cold]
#[track_caller]
fn different_lengths(from: usize, to: usize) -> ! {
    let between = ") does not match destination slice length (";
    panic!("copy_from_slice: source slice length ({from}{between}{to})")
}

#[cold]
#[track_caller]
fn end_out_of_range(end: usize, len: usize) -> ! {
    panic!("range end index {end} out of range for slice of length {len}")
}

#[cold]
#[track_caller]
fn start_out_of_range(start: usize, len: usize) -> ! {
    panic!("range start index {start} out of range for slice of length {len}")
}

/// Panics unless `start <= end <= len`, with the text that fits.
#[inline]
#[track_caller]
fn check_range(start: usize, end: usize, len: usize) {
    if start > end || end > len {
        if start > len {
            start_out_of_range(start, len)
        }
        if end > len {
            end_out_of_range(end, len)
        }
        panic!("slice index starts at {start} but ends at {end}")
    }
}

/// The part of a slice of length `len` that a range of any kind means.
#[track_caller]
pub(crate) fn range<R: RangeBounds<usize>>(range: R, len: usize) -> Range<usize> {
    let start = match range.start_bound() {
        Bound::Included(start) => *start,
        Bound::Excluded(start) => *start + 1,
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(end) => {
            if *end >= len {
                if start > len {
                    start_out_of_range(start, len)
                }
                end_out_of_range(*end, len)
            }
            *end + 1
        }
        Bound::Excluded(end) => *end,
        Bound::Unbounded => len,
    };
    check_range(start, end, len);
    Range { start: start, end: end }
}

impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.start <= self.end && self.end <= slice.len() { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.start <= self.end && self.end <= slice.len() { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        check_range(self.start, self.end, slice.len());
        unsafe { from_raw_parts(slice.as_ptr().add(self.start), self.end - self.start) }
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        check_range(self.start, self.end, slice.len());
        unsafe { from_raw_parts_mut(slice.as_mut_ptr().add(self.start), self.end - self.start) }
    }
}

impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Range { start: self.start, end: slice.len() }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Range { start: self.start, end: slice.len() }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        Range { start: self.start, end: slice.len() }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        Range { start: self.start, end: slice.len() }.index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Range { start: 0, end: self.end }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Range { start: 0, end: self.end }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        Range { start: 0, end: self.end }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        Range { start: 0, end: self.end }.index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        Some(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Some(slice)
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        slice
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        slice
    }
}

impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if *self.end() < slice.len() && *self.start() <= *self.end() + 1 { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if *self.end() < slice.len() && *self.start() <= *self.end() + 1 { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        range(self, slice.len()).index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        range(self, slice.len()).index_mut(slice)
    }
}

impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];

    #[inline]
    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.end < slice.len() { Some(self.index(slice)) } else { None }
    }

    #[inline]
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.end < slice.len() { Some(self.index_mut(slice)) } else { None }
    }

    #[inline]
    fn index(self, slice: &[T]) -> &[T] {
        range(self, slice.len()).index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        range(self, slice.len()).index_mut(slice)
    }
}
