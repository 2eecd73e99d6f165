//! Iteration.
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::mem;
use super::{Range, RangeFrom, RangeInclusive};

/// Types that a range can count through. The loops of `for i in a..b` are `next_in`, written out for each type so
/// that it is small.
pub trait Step: Clone + PartialOrd {
    /// How many steps lead from `start` to `end`; none if `end` is before it; at most `usize::MAX`.
    fn steps_between(start: &Self, end: &Self) -> usize;
    /// `count` steps further, if there is such a value.
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn next_in(range: &mut Range<Self>) -> Option<Self>;
    fn next_back_in(range: &mut Range<Self>) -> Option<Self>;
    fn next_in_inclusive(range: &mut RangeInclusive<Self>) -> Option<Self>;
    fn next_from(range: &mut RangeFrom<Self>) -> Self;
}

// `W` is wide enough for the distance between any two `T`s: differences are taken modulo 2^n in it.
#[fleck::each(
    T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    W: u64, u64, u64, u64, u128, u64, u64, u64, u64, u64, u128, u64
)]
impl Step for T {
    fn steps_between(start: &T, end: &T) -> usize {
        if *start < *end {
            let steps = intrinsics::wrapping_sub(*end as W, *start as W);
            if steps > usize::MAX as W { usize::MAX } else { steps as usize }
        } else {
            0
        }
    }

    fn forward_checked(start: T, count: usize) -> Option<T> {
        let room = intrinsics::wrapping_sub(T::MAX as W, start as W);
        if count as W <= room { Some(intrinsics::wrapping_add(start, count as T)) } else { None }
    }

    fn backward_checked(start: T, count: usize) -> Option<T> {
        let room = intrinsics::wrapping_sub(start as W, T::MIN as W);
        if count as W <= room { Some(intrinsics::wrapping_sub(start, count as T)) } else { None }
    }

    #[inline]
    fn next_in(range: &mut Range<T>) -> Option<T> {
        let now = range.start;
        if now < range.end {
            range.start = intrinsics::wrapping_add(now, 1);
            Some(now)
        } else {
            None
        }
    }

    #[inline]
    fn next_back_in(range: &mut Range<T>) -> Option<T> {
        if range.start < range.end {
            range.end = intrinsics::wrapping_sub(range.end, 1);
            Some(range.end)
        } else {
            None
        }
    }

    #[inline]
    fn next_in_inclusive(range: &mut RangeInclusive<T>) -> Option<T> {
        let now = range.start;
        if now < range.end {
            range.start = intrinsics::wrapping_add(now, 1);
            Some(now)
        } else if now == range.end && !range.exhausted {
            range.exhausted = true;
            Some(now)
        } else {
            None
        }
    }

    #[inline]
    fn next_from(range: &mut RangeFrom<T>) -> T {
        let now = range.start;
        range.start = now + 1;
        now
    }
}

impl Step for char {
    fn steps_between(start: &char, end: &char) -> usize {
        let first = *start as usize;
        let last = *end as usize;
        if first >= last {
            0
        } else if first < 0xd800 && last >= 0xe000 {
            last - first - 0x800
        } else {
            last - first
        }
    }

    fn forward_checked(start: char, count: usize) -> Option<char> {
        let first = start as usize;
        if count > 0x10ffff {
            return None;
        }
        let mut there = first + count;
        if first < 0xd800 && there >= 0xd800 {
            there += 0x800;
        }
        crate::char::from_u32(there as u32)
    }

    fn backward_checked(start: char, count: usize) -> Option<char> {
        let first = start as usize;
        if count > first {
            return None;
        }
        let mut there = first - count;
        if first >= 0xe000 && there < 0xe000 {
            if there < 0x800 {
                return None;
            }
            there -= 0x800;
        }
        crate::char::from_u32(there as u32)
    }

    fn next_in(range: &mut Range<char>) -> Option<char> {
        let now = range.start;
        if now < range.end {
            range.start = char_after(now);
            Some(now)
        } else {
            None
        }
    }

    fn next_back_in(range: &mut Range<char>) -> Option<char> {
        if range.start < range.end {
            range.end = char_before(range.end);
            Some(range.end)
        } else {
            None
        }
    }

    fn next_in_inclusive(range: &mut RangeInclusive<char>) -> Option<char> {
        let now = range.start;
        if now < range.end {
            range.start = char_after(now);
            Some(now)
        } else if now == range.end && !range.exhausted {
            range.exhausted = true;
            Some(now)
        } else {
            None
        }
    }

    fn next_from(range: &mut RangeFrom<char>) -> char {
        let now = range.start;
        range.start = char_after(now);
        now
    }
}

fn char_after(c: char) -> char {
    let code = c as u32;
    let next = if code == 0xd7ff { 0xe000 } else { code + 1 };
    unsafe { crate::char::from_u32_unchecked(next) }
}

fn char_before(c: char) -> char {
    let code = c as u32;
    let before = if code == 0xe000 { 0xd7ff } else { code - 1 };
    unsafe { crate::char::from_u32_unchecked(before) }
}

impl<A: Step> Iterator for Range<A> {
    type Item = A;

    #[inline]
    fn next(&mut self) -> Option<A> {
        A::next_in(self)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let steps = A::steps_between(&self.start, &self.end);
        (steps, Some(steps))
    }

    fn nth(&mut self, n: usize) -> Option<A> {
        match A::forward_checked(self.start.clone(), n) {
            Some(there) => {
                if there < self.end {
                    self.start = there;
                    return A::next_in(self);
                }
            }
            None => {}
        }
        self.start = self.end.clone();
        None
    }
}

impl<A: Step> DoubleEndedIterator for Range<A> {
    #[inline]
    fn next_back(&mut self) -> Option<A> {
        A::next_back_in(self)
    }
}

#[fleck::each(T: i8, i16, i32, isize, u8, u16, u32, usize)]
impl ExactSizeIterator for Range<T> {}

#[fleck::each(T: i8, i16, u8, u16)]
impl ExactSizeIterator for RangeInclusive<T> {}

impl<A: Step> FusedIterator for Range<A> {}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;

    #[inline]
    fn next(&mut self) -> Option<A> {
        Some(A::next_from(self))
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (usize::MAX, None)
    }
}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;

    #[inline]
    fn next(&mut self) -> Option<A> {
        A::next_in_inclusive(self)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_empty() {
            return (0, Some(0));
        }
        let steps = A::steps_between(&self.start, &self.end);
        if steps == usize::MAX { (steps, None) } else { (steps + 1, Some(steps + 1)) }
    }

    fn nth(&mut self, n: usize) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        match A::forward_checked(self.start.clone(), n) {
            Some(there) => {
                if there <= self.end {
                    self.start = there;
                    return A::next_in_inclusive(self);
                }
            }
            None => {}
        }
        self.start = self.end.clone();
        self.exhausted = true;
        None
    }
}

impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        if self.start < self.end {
            match A::backward_checked(self.end.clone(), 1) {
                Some(before) => Some(mem::replace(&mut self.end, before)),
                None => None,
            }
        } else {
            self.exhausted = true;
            Some(self.end.clone())
        }
    }
}

impl<A: Step> FusedIterator for RangeInclusive<A> {}
