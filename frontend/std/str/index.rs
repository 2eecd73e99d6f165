//! Slicing: byte positions, which must lie between characters.
use crate::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::slice::{self, SliceIndex};
use super::from_utf8_unchecked_mut;

/// Says why `s[start..end]` does not exist.
#[cold]
#[track_caller]
#[fleck::note(quiet)]
fn slice_error(s: &str, start: usize, end: usize) -> ! {
    // A long text is shown up to here.
    let shown_len = s.floor_char_boundary(256);
    let shown = unsafe { s.part(0, shown_len) };
    let more = if shown_len < s.len() { "[...]" } else { "" };
    if start > s.len() || end > s.len() {
        let (which, index) = if start > s.len() { ("start", start) } else { ("end", end) };
        panic!("{which} byte index {index} is out of bounds of `{shown}`{more}")
    }
    if start > end {
        panic!("begin > end ({start} > {end}) when slicing `{shown}`{more}")
    }
    let (which, index) = if !s.is_char_boundary(start) { ("start", start) } else { ("end", end) };
    let char_start = s.floor_char_boundary(index);
    let inside = match unsafe { s.part(char_start, s.len()) }.chars().next() {
        Some(inside) => inside,
        None => '?',
    };
    let char_range = Range { start: char_start, end: char_start + inside.len_utf8() };
    panic!(
        "{which} byte index {index} is not a char boundary; it is inside {inside:?} (bytes {char_range:?}) of `{shown}`{more}"
    )
}

// Slicing: byte positions, which must lie between characters.

impl<I: SliceIndex<str>> Index<I> for str {
    type Output = I::Output;

    #[inline]
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<I: SliceIndex<str>> IndexMut<I> for str {
    #[inline]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

impl SliceIndex<str> for Range<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            Some(unsafe { slice.part(self.start, self.end) })
        } else {
            None
        }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            Some(self.index_mut(slice))
        } else {
            None
        }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            unsafe { slice.part(self.start, self.end) }
        } else {
            slice_error(slice, self.start, self.end)
        }
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        if self.start <= self.end && slice.is_char_boundary(self.start) && slice.is_char_boundary(self.end) {
            unsafe {
                let start = slice.as_bytes_mut().as_mut_ptr().add(self.start);
                from_utf8_unchecked_mut(slice::from_raw_parts_mut(start, self.end - self.start))
            }
        } else {
            slice_error(slice, self.start, self.end)
        }
    }
}

impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Range { start: self.start, end: slice.len() }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Range { start: self.start, end: slice.len() }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: self.start, end: slice.len() }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: self.start, end: slice.len() }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Range { start: 0, end: self.end }.get(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Range { start: 0, end: self.end }.get_mut(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: 0, end: self.end }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: 0, end: self.end }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeFull {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        Some(slice)
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        Some(slice)
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        slice
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        slice
    }
}

impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if *self.end() == usize::MAX { None } else { Range { start: *self.start(), end: *self.end() + 1 }.get(slice) }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if *self.end() == usize::MAX {
            None
        } else {
            Range { start: *self.start(), end: *self.end() + 1 }.get_mut(slice)
        }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: *self.start(), end: *self.end() + 1 }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: *self.start(), end: *self.end() + 1 }.index_mut(slice)
    }
}

impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;

    #[inline]
    fn get(self, slice: &str) -> Option<&str> {
        if self.end == usize::MAX { None } else { Range { start: 0, end: self.end + 1 }.get(slice) }
    }

    #[inline]
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        if self.end == usize::MAX { None } else { Range { start: 0, end: self.end + 1 }.get_mut(slice) }
    }

    #[inline]
    fn index(self, slice: &str) -> &str {
        Range { start: 0, end: self.end + 1 }.index(slice)
    }

    #[inline]
    fn index_mut(self, slice: &mut str) -> &mut str {
        Range { start: 0, end: self.end + 1 }.index_mut(slice)
    }
}
