//! `a..b` and its relatives, and counting through them.
use crate::fmt;
use crate::intrinsics;
use crate::iter::FusedIterator;
use crate::mem;
use self::Bound::{Excluded, Included, Unbounded};

/// `start..end`
#[lang = "Range"]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

/// `start..`
#[lang = "RangeFrom"]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

/// `..end`
#[lang = "RangeTo"]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

/// `..`
#[lang = "RangeFull"]
pub struct RangeFull;

/// `start..=end`
#[lang = "RangeInclusiveStruct"]
pub struct RangeInclusive<Idx> {
    start: Idx,
    end: Idx,
    // Set when iteration has handed out `end`: one past it may not exist.
    exhausted: bool,
}

/// `..=end`
#[lang = "RangeToInclusive"]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    #[inline]
    pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
    {
        self.start <= *item && *item < self.end
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        !(self.start < self.end)
    }
}

impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    #[inline]
    pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
    {
        self.start <= *item
    }
}

impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    #[inline]
    pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
    {
        *item < self.end
    }
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    #[inline]
    pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
    {
        *item <= self.end
    }
}

impl<Idx> RangeInclusive<Idx> {
    #[lang = "range_inclusive_new"]
    #[inline]
    pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {
        RangeInclusive { start: start, end: end, exhausted: false }
    }

    #[inline]
    pub const fn start(&self) -> &Idx {
        &self.start
    }

    #[inline]
    pub const fn end(&self) -> &Idx {
        &self.end
    }

    #[inline]
    pub fn into_inner(self) -> (Idx, Idx) {
        (self.start, self.end)
    }
}

impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    #[inline]
    pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
    {
        self.start <= *item && if self.exhausted { *item < self.end } else { *item <= self.end }
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.exhausted || !(self.start <= self.end)
    }
}

impl<Idx: Clone> Clone for Range<Idx> {
    #[inline]
    fn clone(&self) -> Range<Idx> {
        Range { start: self.start.clone(), end: self.end.clone() }
    }
}

impl<Idx: Clone> Clone for RangeFrom<Idx> {
    #[inline]
    fn clone(&self) -> RangeFrom<Idx> {
        RangeFrom { start: self.start.clone() }
    }
}

impl<Idx: Clone> Clone for RangeTo<Idx> {
    #[inline]
    fn clone(&self) -> RangeTo<Idx> {
        RangeTo { end: self.end.clone() }
    }
}

impl<Idx: Copy> Copy for RangeTo<Idx> {}

impl<Idx: Clone> Clone for RangeInclusive<Idx> {
    #[inline]
    fn clone(&self) -> RangeInclusive<Idx> {
        RangeInclusive { start: self.start.clone(), end: self.end.clone(), exhausted: self.exhausted }
    }
}

impl<Idx: Clone> Clone for RangeToInclusive<Idx> {
    #[inline]
    fn clone(&self) -> RangeToInclusive<Idx> {
        RangeToInclusive { end: self.end.clone() }
    }
}

impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}

impl Clone for RangeFull {
    #[inline]
    fn clone(&self) -> RangeFull {
        RangeFull
    }
}

impl Copy for RangeFull {}

impl<Idx: PartialEq> PartialEq for Range<Idx> {
    fn eq(&self, other: &Range<Idx>) -> bool {
        self.start == other.start && self.end == other.end
    }
}

impl<Idx: Eq> Eq for Range<Idx> {}

impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {
    fn eq(&self, other: &RangeInclusive<Idx>) -> bool {
        self.start == other.start && self.end == other.end && self.exhausted == other.exhausted
    }
}

impl<Idx: Eq> Eq for RangeInclusive<Idx> {}

impl<Idx: Default> Default for Range<Idx> {
    fn default() -> Range<Idx> {
        Range { start: Idx::default(), end: Idx::default() }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.write_str("..") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        self.end.fmt(f)
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => f.write_str(".."),
            Err(e) => Err(e),
        }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_str("..") {
            Ok(()) => self.end.fmt(f),
            Err(e) => Err(e),
        }
    }
}

impl fmt::Debug for RangeFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match f.write_str("..=") {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        match self.end.fmt(f) {
            Ok(()) => {}
            Err(e) => return Err(e),
        }
        if self.exhausted { f.write_str(", exhausted") } else { Ok(()) }
    }
}

impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match f.write_str("..=") {
            Ok(()) => self.end.fmt(f),
            Err(e) => Err(e),
        }
    }
}

/// One end of a range.
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;

    fn contains<U: ?Sized + PartialOrd<T>>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
    {
        (match self.start_bound() {
            Included(start) => *start <= *item,
            Excluded(start) => *start < *item,
            Unbounded => true,
        }) && (match self.end_bound() {
            Included(end) => *item <= *end,
            Excluded(end) => *item < *end,
            Unbounded => true,
        })
    }
}

impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Excluded(&self.end)
    }
}

impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Unbounded
    }
}

impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }

    fn end_bound(&self) -> Bound<&T> {
        Excluded(&self.end)
    }
}

impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }

    fn end_bound(&self) -> Bound<&T> {
        Unbounded
    }
}

impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        if self.exhausted { Excluded(&self.end) } else { Included(&self.end) }
    }
}

impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Unbounded
    }

    fn end_bound(&self) -> Bound<&T> {
        Included(&self.end)
    }
}

// Iteration.

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
